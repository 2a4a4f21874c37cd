import type { ReadingContext } from '../../../utils/core/timeline/reading-context';

/** The moment all timeline tests are read at. */
export const NOW = new Date('2026-11-22T18:00:00Z');

/** A page in these languages, of no known country. */
export function contextOf(langs: string, more: Partial<ReadingContext> = {}): ReadingContext {
  return {
    langs: langs === '' ? [] : langs.split(' '),
    region: null,
    monthFirst: false,
    now: NOW,
    knownDays: new Set(),
    ...more,
  };
}
