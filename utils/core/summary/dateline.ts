/** Farther into the text than this no dateline ends, in UTF-16 code units. */
const LONGEST = 90;
/** A dash with space after it, or a colon, between the dateline and the first words of the story. */
const SEPARATOR = /\s*(?:[-–—―]{1,3}|:)\s*/gu;
const NAME_IN_CAPITALS = /^\p{Lu}{3}[\p{Lu}\s.'’/-]*(?:,\s*[\p{L}\p{N}.\s]{2,25}){0,3}$/u;
const AGENCY_IN_BRACKETS = /^(?:[\p{L}\p{N}][^().!?؟"“«]{0,45})?\(\s*[^()]{2,30}\)$/u;
const ARABIC_NAME = /^[\p{Script=Arabic}\p{M}]{2,15}(?:\s[\p{Script=Arabic}\p{M}]{2,15}){0,2}$/u;
const ARABIC_PAIR =
  /^[\p{Script=Arabic}\p{M}]{2,15}(?:\s[\p{Script=Arabic}\p{M}]{2,15}){0,2}\s*[-–—/]\s*[\p{Script=Arabic}\p{M}]{2,15}(?:\s[\p{Script=Arabic}\p{M}]{2,15}){0,2}$/u;
const STORY_START = /^(?:["“„«'‘(]|\p{Lu}|\p{Lo}|\p{N})/u;

/**
 * Where the story begins in its first block: after a dateline (`LISBON, May 3 (Agency) – `, `(ABC) -- `,
 * `الوكالة - المدينة: `) when one stands there and is cleanly parted from what follows, else 0.
 *
 * @param dateline the one the page states, when it does
 */
export function findDatelineEnd(text: string, dateline: string | null): number {
  let found = endOfStated(text, dateline);
  if (found > 0) return found;
  for (const { 0: separator, index } of text.slice(0, LONGEST).matchAll(SEPARATOR)) {
    const end = index + separator.length;
    const words = text.slice(0, index).trim();
    if (isDateline(words, separator) && STORY_START.test(text.slice(end, end + 2))) found = end;
  }
  return found;
}

function endOfStated(text: string, dateline: string | null): number {
  const known = dateline?.trim() ?? '';
  if (known === '' || known.length >= text.length || !text.startsWith(known)) return 0;
  const rest = /^\s*[-–—―:،,.]*\s*/u.exec(text.slice(known.length));
  return rest === null || rest[0] === '' ? 0 : known.length + rest[0].length;
}

function isDateline(words: string, separator: string): boolean {
  const parted = /\s$/u.test(separator);
  if (AGENCY_IN_BRACKETS.test(words)) return true;
  if (ARABIC_PAIR.test(words)) return true;
  if (!parted || separator.includes(':')) return false;
  return NAME_IN_CAPITALS.test(words) || ARABIC_NAME.test(words);
}
