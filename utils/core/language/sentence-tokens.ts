const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const LEADING_MARKS = /^[\p{P}\p{S}]+/u;
const SPACE = /\s/u;

/** Farther than this from a boundary nothing is read, which keeps hostile text linear. */
const REACH = 48;

/** The last token before `end` and not before `floor`, without direction marks; at most 48 code units. */
export function tokenBefore(text: string, end: number, floor: number): string {
  let stop = end;
  while (stop > floor && stop > end - REACH && SPACE.test(text.charAt(stop - 1))) stop -= 1;
  let start = stop;
  while (start > floor && start > stop - REACH && !SPACE.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start, stop).replace(INVISIBLE, '');
}

/** The first token after `start`, without direction marks; at most 48 code units. */
export function tokenAfter(text: string, start: number): string {
  let begin = start;
  while (begin < text.length && begin < start + REACH && SPACE.test(text.charAt(begin))) begin += 1;
  let end = begin;
  while (end < text.length && end < begin + REACH && !SPACE.test(text.charAt(end))) end += 1;
  return text.slice(begin, end).replace(INVISIBLE, '');
}

/** The token without the punctuation it opens with: `“The` → `The`. */
export function withoutLeadingMarks(token: string): string {
  return token.replace(LEADING_MARKS, '');
}
