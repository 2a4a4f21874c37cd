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

/** Languages that are taken for one another: the same script and many of the same words. */
const NEIGHBOURS: readonly (readonly LanguageTag[])[] = [
  ['ar', 'fa', 'ckb', 'ur', 'ps'],
  ['da', 'nb', 'sv'],
  ['es', 'pt', 'gl', 'ca', 'it'],
  ['ru', 'uk', 'bg', 'be'],
  ['cs', 'sk', 'pl'],
  ['hr', 'sr', 'bs', 'sl'],
  ['hi', 'mr', 'ne'],
  ['id', 'ms'],
  ['tr', 'az', 'ku'],
  ['nl', 'de', 'af'],
  ['zh', 'ja'],
];

const ALONE: readonly LanguageTag[] = [
  'en',
  'fr',
  'el',
  'he',
  'bn',
  'ko',
  'vi',
  'th',
  'fi',
  'hu',
  'ro',
  'sw',
];

/**
 * The languages a reader may choose from to correct a detected one: it and those it is taken for, then the rest.
 *
 * @param lang may carry a region or script, which stays with it
 */
export function likelyMistakenFor(lang: LanguageTag): {
  readonly near: readonly LanguageTag[];
  readonly others: readonly LanguageTag[];
} {
  const base = lang.split('-')[0] ?? lang;
  const family = NEIGHBOURS.find((row) => row.includes(base)) ?? (lang === 'und' ? [] : [base]);
  const near = family.map((tag) => (tag === base ? lang : tag));
  const others = [...NEIGHBOURS.flat(), ...ALONE].filter((tag) => !family.includes(tag));
  return { near, others };
}
