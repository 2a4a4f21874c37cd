import { LETTERS } from './letters';

/** A number, a word, or a sign of a folded text; `space` is one blank. */
export interface DateToken {
  readonly kind: 'number' | 'word' | 'space' | 'sign';
  readonly text: string;
  /** In code units of the folded text. */
  readonly start: number;
  readonly end: number;
}

/** A word may hold full stops (มี.ค., a.m.); each alternative starts with a character of its own class. */
const TOKEN = `(\\d+)|([${LETTERS}]+(?:\\.[${LETTERS}]+)*)|( )|([^ ])`;

function kindOf(match: RegExpMatchArray): DateToken['kind'] {
  if (match[1] !== undefined) return 'number';
  if (match[2] !== undefined) return 'word';
  return match[3] === undefined ? 'sign' : 'space';
}

/** Cuts a folded text into tokens that cover it without gaps. */
export function tokensOf(folded: string): readonly DateToken[] {
  return [...folded.matchAll(new RegExp(TOKEN, 'g'))].map((match) => ({
    kind: kindOf(match),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
