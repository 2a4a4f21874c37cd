import * as v from 'valibot';
import { languageTag } from './language-schema';
import type { BackgroundCalls, RequestParsers } from './messages';
import { parseWith } from './parse-with';

/** No page has so many stories that a reader would ask for the next one more often. */
const MOST_ATTEMPTS = 50;

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));

const choice = v.object({
  subject: v.picklist(['article', 'selection']),
  lang: v.nullable(languageTag),
  attempt: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_ATTEMPTS)),
});

/** What the background reads from messages. */
export const backgroundRequests: RequestParsers<BackgroundCalls> = {
  briefTab: parseWith(v.object({ tabId, choice: v.nullable(choice) })),
  cancelBrief: parseWith(v.object({ tabId })),
};
