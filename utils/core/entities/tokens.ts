import type { LanguageTag } from '../model/language';
import type { Reading } from './readings';
import { readingsOf } from './readings';

/** How a word is written: `ABC`, `Abc`, `abc`, or without any case. */
export type WordShape = 'upper' | 'capital' | 'lower' | 'none';

/** A word or a mark of a text, at `text.slice(start, end)`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** The folded word; a mark is itself. */
  readonly key: string;
  /** The whole word first, then what is left when clitics are taken off. Empty for a mark. */
  readonly readings: readonly Reading[];
  readonly shape: WordShape;
  readonly isWord: boolean;
  /** The first word of a sentence, or right behind a colon or an opening quotation mark. */
  readonly opensSentence: boolean;
}

const TOKEN =
  /\p{Lu}\.(?:[-‑]?\p{Lu}\.)+|[\p{L}\p{M}\p{N}]+(?:[-‐‑'’&·\u200c][\p{L}\p{M}\p{N}]+)*|[^\s]/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const POSSESSIVE = /['’](?:s|S)$/;
const SENTENCE_MARK = /^[.!?…:;؟。！？।«“"„‘'([\-–—•*]$/u;
const ABBREVIATION =
  /^(?:\p{Lu}|mr|mrs|ms|dr|prof|sen|rep|gov|gen|lt|col|maj|capt|cpl|sgt|adm|st|jr|sr|rev|hon|pres|brig|inc|corp|ltd|co|no|vs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|sra?|dra?|mme|mlle)$/iu;

/** The article and particles that Arabic and Romance names write small: al-Khafaji, el-Sisi, d'Estaing. */
const SMALL_ARTICLE = /^(?:al|el|ul|an|ar|as|ash|at|ad|az|d)[-‑'’]\p{Lu}/u;

function shapeOf(word: string): WordShape {
  if (SMALL_ARTICLE.test(word)) return 'capital';
  const first = /\p{L}/u.exec(word)?.[0] ?? '';
  if (/\p{Ll}/u.test(first)) return 'lower';
  if (!/\p{Lu}/u.test(first)) return 'none';
  return /\p{Ll}/u.test(word) || word.length === 1 ? 'capital' : 'upper';
}

/** Where a word ends: a possessive is no part of it, the full stop of an abbreviation is. */
function endOf(text: string, start: number, word: string): number {
  const end = start + word.replace(POSSESSIVE, '').length;
  return text.charAt(end) === '.' && ABBREVIATION.test(word) ? end + 1 : end;
}

/** Articles and pronouns that French and Italian write onto the next word: l'Irak, dell'Iraq. */
const ELISIONS: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)['’](?=\p{L})/iu,
  it: /^(?:l|un|dell|all|nell|dall|sull|quest|quell)['’](?=\p{L})/iu,
};

function piecesOf(word: string, lang: LanguageTag): readonly string[] {
  if (UNSPACED.test(word)) return Array.from(word);
  const elision = ELISIONS[lang.slice(0, 2)]?.exec(word)?.[0] ?? '';
  return elision === '' ? [word] : [elision, word.slice(elision.length)];
}

const ELIDED = /['’]$/;

/** The words and marks of a text in order. Scripts without spaces give one token a character. */
export function findTokens(text: string, lang: LanguageTag): readonly Token[] {
  const tokens: Token[] = [];
  let opensSentence = true;
  let covered = 0;
  for (const match of text.matchAll(TOKEN)) {
    let start = match.index;
    for (const piece of piecesOf(match[0], lang)) {
      if (start < covered) break;
      const isWord = /[\p{L}\p{N}]/u.test(piece) && !ELIDED.test(piece);
      const end = isWord ? endOf(text, start, piece) : start + piece.length;
      const surface = text.slice(start, end);
      const readings = isWord ? readingsOf(surface, lang) : [];
      const key = readings[0]?.key ?? piece;
      tokens.push({
        start,
        end,
        text: surface,
        key,
        readings,
        shape: shapeOf(piece),
        isWord,
        opensSentence,
      });
      opensSentence = isWord ? false : opensSentence || SENTENCE_MARK.test(piece);
      start = covered = end;
    }
  }
  return tokens;
}
