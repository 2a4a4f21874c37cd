import type { Passage } from './article';
import type { ReadingChoice } from './brief-state';
import type { PageCalls, RequestParsers } from './messages';

// By hand, though a library parses everything else: this goes into every page that is read, and the
// content script has a budget of 60 kB.

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const fieldsOf = (value: unknown): Fields => (isRecord(value) ? value : {});

const isRunId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= 64;

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isPassage = (value: unknown): value is Passage => {
  const { blockId, start, end } = fieldsOf(value);
  return typeof blockId === 'string' && isOffset(start) && isOffset(end);
};

const arePassages = (value: unknown): value is readonly Passage[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isPassage(item));

const isChoice = (value: unknown): value is ReadingChoice => {
  const { subject, lang, attempt } = fieldsOf(value);
  const isSubject = subject === 'article' || subject === 'selection';
  return isSubject && (lang === null || typeof lang === 'string') && isOffset(attempt);
};

/** What the content script reads from messages. */
export const pageRequests: RequestParsers<PageCalls> = {
  readPage(value) {
    const { runId, choice } = fieldsOf(value);
    return isRunId(runId) && isChoice(choice) ? { runId, choice } : null;
  },
  holdsPlaces(value) {
    const { runId } = fieldsOf(value);
    return isRunId(runId) ? { runId } : null;
  },
  showPassage(value) {
    const { runId, passages, index } = fieldsOf(value);
    return isRunId(runId) && arePassages(passages) && isOffset(index)
      ? { runId, passages, index }
      : null;
  },
};
