import * as v from 'valibot';
import type { BackgroundCalls, RequestParsers } from './messages';
import { parseWith } from './parse-with';

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the background reads from messages. */
export const backgroundRequests: RequestParsers<BackgroundCalls> = {
  briefTab: parseWith(
    v.object({ tabId, subject: v.picklist(['article', 'selection']), again: v.boolean() }),
  ),
  cancelBrief: parseWith(v.object({ tabId })),
};
