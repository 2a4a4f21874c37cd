import { withAsciiDigits } from '../language/numerals';

/** A text made comparable, and the way back to the words it was made of. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`, and one past its end: where it lies in the original, in UTF-16 code units. */
  readonly origin: readonly number[];
}

/** Nothing longer is read for dates; page text is hostile. */
export const MAX_DATE_TEXT = 400;

const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ۀ: 'ه',
  ۆ: 'و',
  ؤ: 'و',
  ئ: 'ي',
};

/** Tatweel, Arabic vowel signs, soft hyphen, zero-width and bidirectional controls. */
const INVISIBLE =
  /[\u0640\u064b-\u0652\u0670\u00ad\u200b\u200d-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const SPACE = /[\s\u200c]/;
const ACCENT = /[\u0300-\u036f]/g;
/** Latin, Greek and Cyrillic, whose accents come and go with capitals and haste; Indic letters encoded in two ways. */
const ACCENTED = /[\u00c0-\u04ff\u1e00-\u1fff\u0958-\u095f\u09dc-\u09df]/;
const WIDE = /[\uff01-\uff5e]/;
const PRESENTED = /[\ufb50-\ufdff\ufe70-\ufefc]/;

function foldLetter(letter: string): string {
  if (letter <= '\u007f') return letter.toLowerCase();
  if (WIDE.test(letter))
    return String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0xfee0).toLowerCase();
  if (PRESENTED.test(letter)) return letter.normalize('NFKC').replace(/./gu, foldLetter);
  if (ACCENTED.test(letter))
    return letter.normalize('NFD').replace(ACCENT, '').toLowerCase().replace(ACCENT, '');
  return ARABIC_LETTERS[letter] ?? letter.toLowerCase();
}

/**
 * Folds what does not tell dates apart: digit systems, case, accents of European scripts, Arabic letter
 * variants and vowel signs, invisible controls, white space. At most the first 400 code units are read.
 */
export function foldDateText(raw: string): FoldedText {
  const original = raw.slice(0, MAX_DATE_TEXT);
  const source = withAsciiDigits(original);
  const origin: number[] = [];
  let text = '';
  let index = 0;
  for (const letter of source) {
    const start = index;
    index += letter.length;
    if (INVISIBLE.test(letter)) continue;
    const isSpace = SPACE.test(letter);
    if (isSpace && (text === '' || text.endsWith(' '))) continue;
    const folded = isSpace ? ' ' : letter === 'ı' ? 'i' : foldLetter(letter);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) origin.push(start);
  }
  origin.push(source.length);
  return { text, origin };
}
