import type { Direction } from '../model/language';

const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}\p{Script=Hanifi_Rohingya}]/u;
const LETTER = /\p{L}/gu;

/**
 * The direction most letters of a text run in. A paragraph that merely begins with a Latin word stays
 * right-to-left, which the first-strong rule of UAX #9 (and `dir="auto"`) gets wrong.
 *
 * @param fallback for a text without letters
 */
export function directionOfText(text: string, fallback: Direction = 'ltr'): Direction {
  let rtl = 0;
  let all = 0;
  for (const [letter] of text.matchAll(LETTER)) {
    all += 1;
    if (RTL_LETTER.test(letter)) rtl += 1;
    if (all >= 2000) break;
  }
  if (all === 0) return fallback;
  return rtl * 2 > all ? 'rtl' : 'ltr';
}

const RTL_SCRIPTS = new Set([
  'Arab',
  'Hebr',
  'Syrc',
  'Thaa',
  'Nkoo',
  'Adlm',
  'Mand',
  'Samr',
  'Rohg',
]);

/** The direction a language is written in, from its (likely) script; left-to-right when unknown. */
export function directionOfLanguage(tag: string): Direction {
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
