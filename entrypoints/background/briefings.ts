import { briefTab, type BriefingEnv, type BriefRequest } from '../../utils/core/brief/brief-tab';
import type { BackgroundCalls } from '../../utils/core/model/messages';
import { ok } from '../../utils/core/model/result';
import {
  forgetBriefState,
  readBriefState,
  writeBriefState,
} from '../../utils/platform/brief-states';
import { callPage } from '../../utils/platform/calls';
import type { Answers } from '../../utils/platform/messaging';
import { openPage } from '../../utils/platform/page-script';
import { readSettings } from '../../utils/platform/settings-store';
import { findPage } from '../../utils/platform/tabs';
import { within } from '../../utils/platform/within';

/** Reading takes well under a second; a page that blocks for this long will not answer. */
const READING_LIMIT_MS = 20_000;

/** A question that needs no work; a page that is busy for longer is read again. */
const ANSWER_LIMIT_MS = 1500;

const env: BriefingEnv = {
  findPage,
  openPage: async (page, isFirst) => within(READING_LIMIT_MS, openPage(page, isFirst)),
  readPage: async (tabId, request) =>
    within(READING_LIMIT_MS, callPage(tabId)('readPage', request)),
  holdsPlaces: async (tabId, runId) => {
    const asked = callPage(tabId)('holdsPlaces', { runId });
    const answer = await within(ANSWER_LIMIT_MS, asked);
    return answer.ok && answer.value;
  },
  readState: readBriefState,
  writeState: writeBriefState,
  readSettings: async () => (await readSettings()).settings,
  now: () => new Date(),
  newRunId: () => crypto.randomUUID(),
};

/** The briefs being made, and the answers to what the popup asks of them. */
interface Briefings {
  readonly answers: Answers<BackgroundCalls>;
  /** Drops what is kept of a closed tab, and what was being made for it. */
  forgetTab(tabId: number): Promise<void>;
}

/** Makes the briefs. The work belongs to the background: closing the popup does not end it. */
export function createBriefings(): Briefings {
  // Only what is running this moment; where it stands is in session storage.
  const underWay = new Map<number, AbortController>();

  const stopWork = (tabId: number): void => {
    underWay.get(tabId)?.abort();
    underWay.delete(tabId);
  };

  const work = async (request: BriefRequest): Promise<void> => {
    const stop = new AbortController();
    stopWork(request.tabId);
    underWay.set(request.tabId, stop);
    try {
      await briefTab(env, request, stop.signal);
    } finally {
      if (underWay.get(request.tabId) === stop) underWay.delete(request.tabId);
    }
  };

  const answers: Answers<BackgroundCalls> = {
    async briefTab(request) {
      // A popup opened again while the work goes on only watches it.
      if (request.choice !== null || !underWay.has(request.tabId)) await work(request);
      return ok(undefined);
    },
    async cancelBrief({ tabId }) {
      stopWork(tabId);
      const state = await readBriefState(tabId);
      if (state?.status !== 'working') return ok(undefined);
      const failure = { code: 'cancelled', detail: 'by the reader' } as const;
      const { step: _step, article: _article, ...rest } = state;
      return writeBriefState({ ...rest, status: 'failed', failure });
    },
  };

  return {
    answers,
    async forgetTab(tabId) {
      stopWork(tabId);
      await forgetBriefState(tabId);
    },
  };
}
