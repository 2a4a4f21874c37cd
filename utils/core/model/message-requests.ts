import * as v from 'valibot';
import type { BackgroundCalls, PageCalls, RequestParsers } from './messages';
import { parseWith } from './parse-with';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const runId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const subject = v.picklist(['article', 'selection']);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const passage = v.object({ blockId: v.string(), start: offset, end: offset });

/** What the background reads from messages. */
export const backgroundRequests: RequestParsers<BackgroundCalls> = {
  briefTab: parseWith(v.object({ tabId, subject, again: v.boolean() })),
  cancelBrief: parseWith(v.object({ tabId })),
};

/** What the content script reads from messages. */
export const pageRequests: RequestParsers<PageCalls> = {
  readPage: parseWith(v.object({ runId, subject })),
  holdsPlaces: parseWith(v.object({ runId })),
  showPassage: parseWith(
    v.object({ runId, passages: v.pipe(v.array(passage), v.minLength(1)), index: offset }),
  ),
};
