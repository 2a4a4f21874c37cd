import type { LanguageTag } from '../model/language';

/**
 * The languages a reader picks from at once, by number of readers and by the regions Mujaz comes from; any
 * other tag can be written by hand. `ar-IQ` and `ar-EG` differ from `ar` in digits and in the names of months.
 */
export const OFFERED_LANGUAGES: readonly LanguageTag[] = [
  'ar',
  'ar-IQ',
  'ar-EG',
  'en',
  'en-GB',
  'fr',
  'de',
  'es',
  'pt-BR',
  'it',
  'nl',
  'sv',
  'pl',
  'uk',
  'ru',
  'el',
  'tr',
  'az',
  'fa',
  'ckb',
  'ku',
  'ur',
  'ps',
  'he',
  'hi',
  'bn',
  'id',
  'ms',
  'sw',
  'zh-Hans',
  'zh-Hant',
  'ja',
  'ko',
];

const displayNames = new Map<LanguageTag, Intl.DisplayNames | null>();

function displayNamesIn(lang: LanguageTag): Intl.DisplayNames | null {
  let names = displayNames.get(lang);
  if (names === undefined) {
    names = createDisplayNames(lang);
    displayNames.set(lang, names);
  }
  return names;
}

function createDisplayNames(lang: LanguageTag): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([lang], { type: 'language', fallback: 'none' });
  } catch {
    return null;
  }
}

/** The name of a language as another language writes it, or null when the platform knows none (`und` too). */
export function languageName(tag: LanguageTag, inLanguage: LanguageTag): string | null {
  if (tag === 'und') return null;
  try {
    return displayNamesIn(inLanguage)?.of(tag) ?? null;
  } catch {
    return null;
  }
}

/** The name of a language as its own readers write it, e.g. `العربية`; the tag itself when none is known. */
export function nativeLanguageName(tag: LanguageTag): string {
  return languageName(tag, tag) ?? tag;
}
