import type { AnswerParsers, BackgroundCalls, PageCalls } from './messages';
import { parseArticle } from './parse-article';

// Apart from the requests, so that the content script does not carry what only its callers need.

const nothing = (): void => undefined;
const parseBoolean = (value: unknown): boolean | null =>
  typeof value === 'boolean' ? value : null;

/** What callers of the background read from its answers. */
export const backgroundAnswers: AnswerParsers<BackgroundCalls> = {
  briefTab: nothing,
  cancelBrief: nothing,
};

/** What callers of a page read from its answers. */
export const pageAnswers: AnswerParsers<PageCalls> = {
  readPage: parseArticle,
  holdsPlaces: parseBoolean,
  showPassage: nothing,
};
