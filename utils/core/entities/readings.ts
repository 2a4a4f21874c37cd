import { foldName } from '../language/fold-name';
import type { LanguageTag } from '../model/language';

/** One way to read a written word as a name: the folded name, and how much of the word belongs to it. */
export interface Reading {
  readonly key: string;
  /** UTF-16 code units of the word that stand before, and behind, the name. */
  readonly before: number;
  readonly after: number;
}

const ARABIC_SIGNS = /[\u0610-\u061a\u0640\u064b-\u065f\u0670]/;

/** How many code units the first `letters` letters of a word take, vowel signs and tatweel counted in. */
function unitsOf(word: string, letters: number): number {
  let units = 0;
  let left = letters;
  while (units < word.length && (left > 0 || ARABIC_SIGNS.test(word.charAt(units)))) {
    if (!ARABIC_SIGNS.test(word.charAt(units))) left -= 1;
    units += 1;
  }
  return units;
}

/**
 * The Arabic word without its clitics و ف ب ل ك, as candidates: `ولبنان` → `لبنان`, `بنان`. In `للعراق` the article
 * has lost its alif, so no cut of the word is the name: the whole stays, read as `العراق`.
 */
function arabicReadings(word: string, key: string): readonly Reading[] {
  const readings: Reading[] = [];
  const add = (name: string, letters: number): void => {
    if (name.length >= 3) readings.push({ key: name, before: unitsOf(word, letters), after: 0 });
  };
  const conjunction = /^[وف]/.test(key) && key.length >= 4 ? 1 : 0;
  if (conjunction === 1) add(key.slice(1), 1);
  for (const skipped of new Set([0, conjunction])) {
    const rest = key.slice(skipped);
    if (rest.startsWith('لل') && rest.length >= 5) add(`ال${rest.slice(2)}`, skipped);
    else if (/^[بلك]/.test(rest) && rest.length >= 4) add(rest.slice(1), skipped + 1);
  }
  return readings;
}

function prefixReadings(key: string, prefixes: RegExp): readonly Reading[] {
  const length = prefixes.exec(key)?.[0].length ?? 0;
  return Array.from({ length }, (_, index) => index + 1)
    .filter((cut) => key.length - cut >= 2)
    .map((cut) => ({ key: key.slice(cut), before: cut, after: 0 }));
}

function suffixReadings(key: string, suffix: RegExp): readonly Reading[] {
  const length = suffix.exec(key)?.[0].length ?? 0;
  const rest = key.slice(0, key.length - length);
  return length > 0 && rest.length >= 2 ? [{ key: rest, before: 0, after: length }] : [];
}

const KOREAN_PARTICLE = /(?:에서|에게|으로|까지|부터|의|은|는|이|가|을|를|에|와|과|도|로|만)$/;
const TURKISH_SUFFIX = /['’]\p{L}{1,8}$/u;
const HEBREW_PREFIXES = /^[ושכלבמה]{1,3}/;
const SLAVIC_ENDING = /(?:ого|ему|ыми|ими|ами|ями|ой|ей|ом|ем|ым|им|ах|ях|ов|ев|[аеиоуыюяйьіїє])$/u;

/** A word of a Slavic language in Cyrillic without its case ending, so that all its cases compare equal. */
function slavicStem(key: string): string {
  const stem = key.replace(SLAVIC_ENDING, '');
  return stem.length >= 3 ? stem.replace(/(?<=..)[иьй]$/u, '') : key;
}

/** Every way to read a word as a name, the whole word first. */
export function readingsOf(word: string, lang: LanguageTag): readonly Reading[] {
  const key = foldName(word, lang);
  const whole = { key, before: 0, after: 0 };
  const language = lang.split('-')[0] ?? lang;
  if (language === 'ar') return [whole, ...arabicReadings(word, key)];
  if (language === 'he') return [whole, ...prefixReadings(key, HEBREW_PREFIXES)];
  if (language === 'ko') return [whole, ...suffixReadings(key, KOREAN_PARTICLE)];
  if (language === 'tr') return [whole, ...suffixReadings(key, TURKISH_SUFFIX)];
  if (/^(?:ru|uk|be|bg|sr|mk)$/.test(language) && /\p{Script=Cyrillic}/u.test(key))
    return [{ ...whole, key: slavicStem(key) }];
  return [whole];
}
