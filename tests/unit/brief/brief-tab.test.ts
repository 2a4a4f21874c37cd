import { describe, expect, test, vi } from 'vitest';
import { briefTab, type BriefingEnv } from '../../../utils/core/brief/brief-tab';
import type { BriefState, ReadingChoice } from '../../../utils/core/model/brief-state';
import { failed, ok } from '../../../utils/core/model/result';
import { DEFAULT_SETTINGS, type Settings } from '../../../utils/core/model/settings';
import { makeArticle } from '../../support/make-article';

const PAGE = { tabId: 7, url: 'https://news.example/story', title: 'The harbour opens' };
const STORY = [
  'The harbour of the small town opened again on Monday after a winter of repairs that nobody had planned for.',
  'Its keeper, Ada Lind, said that three storms had torn the outer wall away within a week in January.',
  'The town paid for half of the work, and the fishermen for the rest, by giving up a tenth of their catch.',
  'Boats from the islands are to call twice a day until the end of autumn, and once a day after that.',
  'The next council will decide in spring whether a second wall is needed behind the first.',
];

/** A browser with one tab, as data that a test can look at and change. */
function makeEnv(changes: Partial<BriefingEnv> = {}) {
  const written: BriefState[] = [];
  const reads: string[] = [];
  let runs = 0;
  const env: BriefingEnv = {
    findPage: async () => PAGE,
    openPage: async () => ok(undefined),
    readPage: async (_tabId, { choice }) => {
      reads.push(choice.subject);
      return ok(makeArticle(STORY));
    },
    holdsPlaces: async () => true,
    readState: async () => written.at(-1) ?? null,
    writeState: async (state) => {
      written.push(state);
      return ok(undefined);
    },
    readSettings: async () => DEFAULT_SETTINGS,
    now: () => new Date('2026-01-02T03:04:05Z'),
    newRunId: () => `run-${(runs += 1)}`,
    ...changes,
  };
  return { env, written, reads };
}

const REQUEST = { tabId: 7, choice: null } as const;
const ARTICLE = { subject: 'article', lang: null, attempt: 0 } as const;
const never = new AbortController().signal;

describe('briefing a tab', () => {
  test('every step is written in its order, and the brief last', async () => {
    const { env, written } = makeEnv();
    await briefTab(env, REQUEST, never);
    const steps = written.map((state) => (state.status === 'working' ? state.step : state.status));
    expect(steps).toEqual(['opening', 'reading', 'summarising', 'ready']);
    expect(new Set(written.map(({ runId }) => runId))).toEqual(new Set(['run-1']));
  });

  test('opening the popup again does not read the page again', async () => {
    const { env, reads } = makeEnv();
    await briefTab(env, REQUEST, never);
    await briefTab(env, REQUEST, never);
    expect(reads).toEqual(['article']);
  });

  test.each<[string, Partial<BriefingEnv>]>([
    ['the page was loaded anew', { holdsPlaces: async () => false }],
    [
      'the tab went to another page',
      { findPage: async () => ({ ...PAGE, url: 'https://news.example/other' }) },
    ],
    [
      'the reader wants another length',
      { readSettings: async (): Promise<Settings> => ({ ...DEFAULT_SETTINGS, summaryLength: 5 }) },
    ],
  ])('it is read again when %s', async (_reason, changes) => {
    const { env, reads } = makeEnv();
    await briefTab(env, REQUEST, never);
    await briefTab({ ...env, ...changes }, REQUEST, never);
    expect(reads).toEqual(['article', 'article']);
  });

  test('it is read again when the reader asks for it, or for the selection', async () => {
    const { env, reads } = makeEnv();
    await briefTab(env, REQUEST, never);
    await briefTab(env, { ...REQUEST, choice: ARTICLE }, never);
    await briefTab(env, { ...REQUEST, choice: { ...ARTICLE, subject: 'selection' } }, never);
    expect(reads).toEqual(['article', 'article', 'selection']);
  });

  test('what the reader corrected is passed on, and the language outlives a new load', async () => {
    const choices: ReadingChoice[] = [];
    const { env } = makeEnv({
      holdsPlaces: async () => false,
      readPage: async (_tabId, { choice }) => {
        choices.push(choice);
        return ok(makeArticle(STORY, { likelihood: choice.attempt === 0 ? 'article' : 'no' }));
      },
    });
    await briefTab(env, { ...REQUEST, choice: { ...ARTICLE, lang: 'ckb', attempt: 2 } }, never);
    await briefTab(env, REQUEST, never);
    expect(choices).toEqual([
      { subject: 'article', lang: 'ckb', attempt: 2 },
      { subject: 'article', lang: 'ckb', attempt: 0 },
    ]);
  });

  test('another stretch the reader asked for is briefed, however unlike an article it is', async () => {
    const { env, written } = makeEnv({
      readPage: async () => ok(makeArticle(STORY, { likelihood: 'no' })),
    });
    await briefTab(env, { ...REQUEST, choice: { ...ARTICLE, attempt: 1 } }, never);
    expect(written.at(-1)?.status).toBe('ready');
  });

  test('after the last stretch of a page the first one comes round again', async () => {
    const { env, written } = makeEnv({
      readPage: async (_tabId, { choice }) =>
        choice.attempt === 0 ? ok(makeArticle(STORY)) : failed('no-article'),
    });
    await briefTab(env, { ...REQUEST, choice: { ...ARTICLE, attempt: 3 } }, never);
    expect(written.at(-1)).toMatchObject({ status: 'ready', attempt: 0 });
  });

  test.each<[string, Partial<BriefingEnv>, string]>([
    [
      'a page of the browser',
      { findPage: async () => ({ ...PAGE, url: 'chrome://settings' }) },
      'restricted-page',
    ],
    ['a refused page', { openPage: async () => failed('local-file') }, 'local-file'],
    ['a page that does not answer', { readPage: async () => failed('timed-out') }, 'timed-out'],
    ['a page without text', { readPage: async () => ok(makeArticle([])) }, 'empty-page'],
    [
      'a home page',
      { readPage: async () => ok(makeArticle(STORY, { likelihood: 'no' })) },
      'no-article',
    ],
  ])('%s ends as a failure with its code', async (_name, changes, code) => {
    const { env, written } = makeEnv(changes);
    await briefTab(env, REQUEST, never);
    expect(written.at(-1)).toMatchObject({ status: 'failed', failure: { code } });
  });

  test('a selection is briefed even where there is no article', async () => {
    const { env, written } = makeEnv({
      readPage: async () => ok(makeArticle(STORY, { likelihood: 'no' })),
    });
    await briefTab(env, { ...REQUEST, choice: { ...ARTICLE, subject: 'selection' } }, never);
    expect(written.at(-1)?.status).toBe('ready');
  });

  test('after a cancellation nothing more is written', async () => {
    const stop = new AbortController();
    const { env, written } = makeEnv({
      readPage: async () => {
        // Before the step is said, as it happens.
        stop.abort();
        return ok(makeArticle(STORY));
      },
    });
    await briefTab(env, REQUEST, stop.signal);
    expect(written.map(({ status }) => status)).toEqual(['working']);
  });

  test('a brief that could not be stored is not said to be ready', async () => {
    const { env, written } = makeEnv();
    const full: BriefingEnv['writeState'] = async (state) =>
      state.status === 'ready' ? failed('page-too-large') : env.writeState(state);
    await briefTab({ ...env, writeState: full }, REQUEST, never);
    expect(written.at(-1)).toMatchObject({ status: 'failed', failure: { code: 'page-too-large' } });
  });

  test('a bug ends as a failure, not as work that never ends', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { env, written } = makeEnv({
      readPage: async () => {
        throw new TypeError('a bug');
      },
    });
    await briefTab(env, REQUEST, never);
    expect(written.at(-1)).toMatchObject({
      status: 'failed',
      failure: { code: 'unexpected', detail: 'a bug' },
    });
  });

  test('a tab that went to another site is not taken for a page of the browser', async () => {
    const { env, written } = makeEnv();
    await briefTab(env, REQUEST, never);
    const hidden = { ...env, findPage: async () => ({ ...PAGE, url: '' }) };
    await briefTab(hidden, REQUEST, never);
    expect(written.at(-1)).toMatchObject({ status: 'failed', failure: { code: 'page-gone' } });
  });

  test('another length keeps what the reader selected', async () => {
    const { env, written } = makeEnv();
    await briefTab(env, { ...REQUEST, choice: { ...ARTICLE, subject: 'selection' } }, never);
    const readSettings = async (): Promise<Settings> => ({ ...DEFAULT_SETTINGS, summaryLength: 1 });
    await briefTab({ ...env, readSettings }, REQUEST, never);
    expect(written.at(-1)).toMatchObject({ subject: 'selection', summaryLength: 1 });
  });

  test('a closed tab is left alone', async () => {
    const { env, written } = makeEnv({ findPage: async () => null });
    await briefTab(env, REQUEST, never);
    expect(written).toEqual([]);
  });
});
