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

/** How much of an earlier piece of work still speaks of what is in the tab. */
type Standing = 'stands' | 'same-document' | 'same-address' | 'none';

async function standingOf(
  env: BriefingEnv,
  state: BriefState | null,
  page: BriefedPage,
): Promise<Standing> {
  if (state === null || state.page.url !== page.url) return 'none';
  if (!(await env.holdsPlaces(page.tabId, state.runId))) return 'same-address';
  const { summaryLength } = await env.readSettings();
  const isFinished = state.status === 'ready' && state.summaryLength === summaryLength;
  return isFinished ? 'stands' : 'same-document';
}

/** What holds of the reader's last choice. A page loaded anew has lost its selection, but not its language. */
function choiceAfter(before: BriefState | null, standing: Standing): ReadingChoice {
  if (before === null || standing === 'none') return FIRST_CHOICE;
  const { subject, lang, attempt } = before;
  return standing === 'same-document' ? { subject, lang, attempt } : { ...FIRST_CHOICE, lang };
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
  const standing = request.choice === null ? await standingOf(env, before, page) : 'none';
  if (standing === 'stands') return;
  const { subject, lang, attempt } = request.choice ?? choiceAfter(before, standing);
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
  const outcome = await withoutThrowing(
    runSteps(env, work, {
      write,
      isFirst: before === null,
      isKnown: before !== null && before.page.url !== '',
    }),
  );
  if (!outcome.ok) await write(failedState(work, outcome.failure));
}

/** A bug is told to the reader like any failure: a state that says "working" for good would be worse. */
async function withoutThrowing(steps: Promise<Result<void>>): Promise<Result<void>> {
  try {
    return await steps;
  } catch (error) {
    console.error(error);
    return failed('unexpected', error instanceof Error ? error.message : String(error));
  }
}

interface Run {
  readonly write: (state: BriefState) => Promise<Result<void>>;
  readonly isFirst: boolean;
  /** The tab had a page whose address was not hidden. */
  readonly isKnown: boolean;
}

async function runSteps(
  env: BriefingEnv,
  work: Work,
  { write, isFirst, isKnown }: Run,
): Promise<Result<void>> {
  const { tabId, url } = work.page;
  const { subject, lang, attempt } = work;
  // The address is hidden once the tab has gone to another site: the click gave leave for the one before.
  if (url === '' && isKnown) return failed('page-gone', 'the tab went to another site');
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
  // After the last stretch the first one comes round again.
  if (!read.ok && read.failure.code === 'no-article' && attempt > 0)
    return runSteps(env, { ...work, attempt: 0 }, { write, isFirst: false, isKnown });
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
