import type { TimeRole } from '../model/timeline';
import { foldDateText } from './fold-date-text';
import { isLetter } from './letters';
import { OTHER_DATE_WORDS, PUBLISHED_WORDS, UPDATED_WORDS } from './role-words-lexicon';

/** What the words before a date make of it; `other`: the date of something else. */
export type WrittenRole = TimeRole | 'other';

const stemLists = new Map<string, readonly string[]>();

function stemsOf(words: string): readonly string[] {
  const known = stemLists.get(words) ?? words.split('|');
  stemLists.set(words, known);
  return known;
}

const NO_SPACES = /^[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7ff]/;

/** Does a word begin here? The Arabic article may stand before it; scripts that do not part words begin anywhere. */
function isWordStart(folded: string, at: number): boolean {
  if (!isLetter(folded.charAt(at - 1)) || NO_SPACES.test(folded.charAt(at))) return true;
  return folded.slice(at - 2, at) === 'ال' && !isLetter(folded.charAt(at - 3));
}

/** Where the last of the words ends; -1 without any. */
function lastEndOf(folded: string, words: string): number {
  let last = -1;
  for (const stem of stemsOf(words)) {
    const at = folded.lastIndexOf(stem);
    if (at >= 0 && at + stem.length > last && isWordStart(folded, at)) last = at + stem.length;
  }
  return last;
}

/** How far before a date its label may stand, in UTF-16 code units. */
const LABEL_REACH = 60;

/**
 * The role a date has by the words before it; the word nearest to the date decides.
 *
 * @param before the text between the date before and this one
 */
export function readRole(before: string): WrittenRole {
  const folded = foldDateText(before.slice(-LABEL_REACH)).text;
  if (folded.length < 2) return 'unknown';
  const places: readonly (readonly [WrittenRole, number])[] = [
    ['updated', lastEndOf(folded, UPDATED_WORDS)],
    ['published', lastEndOf(folded, PUBLISHED_WORDS)],
    ['other', lastEndOf(folded, OTHER_DATE_WORDS)],
  ];
  const [nearest] = places.toSorted((a, b) => b[1] - a[1]);
  return nearest === undefined || nearest[1] < 0 ? 'unknown' : nearest[0];
}
