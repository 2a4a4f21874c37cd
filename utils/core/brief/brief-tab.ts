import type { Article } from '../model/article';
import type { BriefedPage, BriefState, ReadingChoice } from '../model/brief-state';
import { failed, ok, type Failure, type FailureCode, type Result } from '../model/result';
import type { Settings } from '../model/settings';
import { makeBrief } from './make-brief';
import { restrictionOfUrl } from './page-restriction';

/** What briefing a tab needs from its surroundings; the extension hands in the browser, a test a stand-in. */
export interface BriefingEnv {
  /** The tab as it stands, or null when it is gone. */
  findPage(tabId: number): Promise<BriefedPage | null>;
  /**
   * Lets the content script into the page; fails where the browser refuses.
   *
   * @param isFirst nothing was done in this tab before, so that it need not be asked whether the script is there
   */
  openPage(page: BriefedPage, isFirst: boolean): Promise<Result<void>>;
  readPage(
    tabId: number,
    request: { runId: string; choice: ReadingChoice },
  ): Promise<Result<Article>>;
  /** Does the page still hold the places of this run? False for a page that was left or loaded anew. */
  holdsPlaces(tabId: number, runId: string): Promise<boolean>;
  readState(tabId: number): Promise<BriefState | null>;
  writeState(state: BriefState): Promise<Result<void>>;
  readSettings(): Promise<Settings>;
  now(): Date;
  newRunId(): string;
}

export interface BriefRequest {
  readonly tabId: number;
  /** Null: whatever stands, or what was chosen for this page before. */
  readonly choice: ReadingChoice | null;
}

type Work = Pick<BriefState, 'runId' | 'page' | 'subject' | 'lang' | 'attempt' | 'startedTime'>;

const FIRST_CHOICE: ReadingChoice = { subject: 'article', lang: null, attempt: 0 };

const failedState = (work: Work, failure: Failure): BriefState => ({
  ...work,
  status: 'failed',
  failure,
});

/** Does a finished state still speak of what is in the tab, in the length the reader wants? */
async function stillStands(
  env: BriefingEnv,
  state: BriefState,
  page: BriefedPage,
): Promise<boolean> {
  if (state.status !== 'ready' || state.page.url !== page.url) return false;
  const { summaryLength } = await env.readSettings();
  return state.summaryLength === summaryLength && (await env.holdsPlaces(page.tabId, state.runId));
}

/** A page that was loaded anew has lost its selection, and its stretches may lie elsewhere; its language is the same. */
function choiceAfter(before: BriefState | null, page: BriefedPage): ReadingChoice {
  return before?.page.url === page.url ? { ...FIRST_CHOICE, lang: before.lang } : FIRST_CHOICE;
}

/**
 * Makes the brief of a tab and writes every step of the work to the state:
 * opening → reading → summarising → ready, or failed with a code. Never rejects for an expected failure.
 *
 * @param signal when it aborts, nothing more is written
 */
export async function briefTab(
  env: BriefingEnv,
  request: BriefRequest,
  signal: AbortSignal,
): Promise<void> {
  const page = await env.findPage(request.tabId);
  if (page === null) return;
  const before = await env.readState(request.tabId);
  if (request.choice === null && before !== null && (await stillStands(env, before, page))) return;
  const { subject, lang, attempt } = request.choice ?? choiceAfter(before, page);
  const work: Work = {
    runId: env.newRunId(),
    page,
    subject,
    lang,
    attempt,
    startedTime: env.now().toISOString(),
  };
  const write = async (state: BriefState): Promise<Result<void>> =>
    signal.aborted ? failed('cancelled') : env.writeState(state);
  const outcome = await runSteps(env, work, { write, isFirst: before === null });
  if (!outcome.ok) await write(failedState(work, outcome.failure));
}

interface Run {
  readonly write: (state: BriefState) => Promise<Result<void>>;
  readonly isFirst: boolean;
}

async function runSteps(
  env: BriefingEnv,
  work: Work,
  { write, isFirst }: Run,
): Promise<Result<void>> {
  const { tabId, url } = work.page;
  const { subject, lang, attempt } = work;
  const restriction = restrictionOfUrl(url);
  if (restriction !== null) return failed(restriction, url);
  // Saying which step it is takes as long as a short step: both at once.
  const [opened] = await Promise.all([
    env.openPage(work.page, isFirst),
    write({ ...work, status: 'working', step: 'opening', article: null }),
  ]);
  if (!opened.ok) return opened;
  const [read, { summaryLength }] = await Promise.all([
    env.readPage(tabId, { runId: work.runId, choice: { subject, lang, attempt } }),
    env.readSettings(),
    write({ ...work, status: 'working', step: 'reading', article: null }),
  ]);
  if (!read.ok) return read;
  const article = read.value;
  const refusal = refusalOf(article, work);
  if (refusal !== null) return failed(refusal);
  await write({ ...work, status: 'working', step: 'summarising', article });
  const brief = makeBrief(article, { length: summaryLength });
  const written = await write({ ...work, status: 'ready', brief, summaryLength });
  return written.ok ? ok(undefined) : written;
}

/** What the reader picked out is always worth a brief; the page as found, only when it holds one article. */
function refusalOf(article: Article, { subject, attempt }: ReadingChoice): FailureCode | null {
  if (article.blocks.length === 0)
    return subject === 'selection' ? 'nothing-selected' : 'empty-page';
  const isAsFound = subject === 'article' && attempt === 0;
  return isAsFound && article.likelihood === 'no' ? 'no-article' : null;
}
