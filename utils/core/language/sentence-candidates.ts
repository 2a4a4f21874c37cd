import type { LanguageTag } from '../model/language';
import { segmenterFor, segmentText } from './segment-text';

/** A stop between two sentences set without a space: `mot.Le`, `كلمة.وقال`, `end.”The`, `fin！次`. */
const GLUED =
  /(?<=\p{Ll}{3}|[\u0621-\u064a]{3}|\p{N}{2}|["”»)\]])[.!?؟۔]["”»]?(?=["«“„]?(?:\p{Lu}\p{Ll}|\p{Lu}['’]|[\u0621-\u064a]{3}))/gu;
/** A token that is an address: its stops end nothing. */
const ADDRESS =
  /@|www\.|https?:|\.(?:com|org|net|io|edu|gov|info|tv|co|uk|ru|ir|iq|html?|php|js)\b/iu;
/** UAX #29 (SB8) sees no boundary where a sentence begins with a number and goes on in small letters: `ended. 12 people`. */
const BEFORE_NUMBER = /(?<=\s\p{Ll}{4,30}[.!?]["”»]?)\s{1,3}(?=\p{Nd})/gu;
/** Numbered notes after a stop: `word.[3][4] The` . */
const NOTED = /[.!?](?:\[\d{1,3}\])+(?=\s+\p{Lu})/gu;
/** Armenian typed on a keyboard without its own full stop uses the colon. */
const ARMENIAN_STOP = /:(?=\s+\p{Lu})/gu;
/** The Greek question mark, which most keyboards give as a semicolon. */
const GREEK_QUESTION = /;(?=\s+[«“"]?\p{Lu})/gu;
const FULL_WIDTH_STOP = /．(?=[^\s\p{N}）」』])/gu;

/** Directly after one of these a boundary needs more proof than UAX #29 asks: `?id=`, `Y!J`, `end...Then`. */
const ASCII_MARK = /[!-~]/u;

const OPENER = /[“„«「『（《]/u;

/** UAX #29 leaves an opening mark that follows a stop without a space with the sentence before it. */
function beforeOpeners(text: string, boundary: number): number {
  let at = boundary;
  while (at > boundary - 3 && OPENER.test(text.charAt(at - 1))) at -= 1;
  return at;
}

function addMatches(text: string, pattern: RegExp, into: Set<number>): void {
  for (const match of text.matchAll(pattern)) into.add(match.index + match[0].length);
}

function isAddress(text: string, index: number): boolean {
  const from = Math.max(text.lastIndexOf(' ', index) + 1, index - 60);
  const space = text.indexOf(' ', index);
  return ADDRESS.test(text.slice(from, Math.min(space === -1 ? text.length : space, index + 60)));
}

function addGlued(text: string, into: Set<number>): void {
  for (const match of text.matchAll(GLUED))
    if (!isAddress(text, match.index)) into.add(match.index + match[0].length);
}

/**
 * Places where a sentence may end, in order, without the end of the text itself: what Unicode (UAX #29) as the
 * platform implements it says, and what it misses: sentences set without a space between them.
 */
export function findSentenceCandidates(text: string, lang: LanguageTag): readonly number[] {
  const found = new Set<number>();
  for (const { start } of segmentText(segmenterFor(lang, 'sentence'), text)) {
    const at = beforeOpeners(text, start);
    if (at > 0 && !ASCII_MARK.test(text.charAt(at - 1))) found.add(at);
  }
  addGlued(text, found);
  addMatches(text, BEFORE_NUMBER, found);
  addMatches(text, NOTED, found);
  addMatches(text, FULL_WIDTH_STOP, found);
  const base = lang.split('-')[0];
  if (base === 'el') addMatches(text, GREEK_QUESTION, found);
  if (base === 'hy') addMatches(text, ARMENIAN_STOP, found);
  return [...found].toSorted((a, b) => a - b);
}
