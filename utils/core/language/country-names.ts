import type { LanguageTag } from '../model/language';
import { COUNTRY_ALIASES, COUNTRY_CODES } from './country-names-lexicon';
import { foldName } from './fold-name';

const codesByLanguage = new Map<LanguageTag, ReadonlyMap<string, string>>();

function displayNames(lang: LanguageTag, style: 'long' | 'short'): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([lang], { type: 'region', style, fallback: 'none' });
  } catch {
    return null;
  }
}

/** The name of a country in a language, e.g. `IQ` in `fr` → `Irak`; the code itself where there is none. */
export function countryName(code: string, lang: LanguageTag): string {
  try {
    return displayNames(lang, 'long')?.of(code) ?? code;
  } catch {
    return code;
  }
}

/** `Myanmar (Burma)` → both names; `Hong Kong SAR China` has a short form of its own. */
const alternatives = (name: string): readonly string[] => {
  const [before = '', inside = ''] = name.split(/[()（）]/);
  return [name, before, inside].map((part) => part.trim()).filter((part) => part.length > 0);
};

function aliasesOf(lang: LanguageTag): readonly (readonly [name: string, code: string])[] {
  const language = lang.split('-')[0] ?? lang;
  return (COUNTRY_ALIASES[language] ?? '').split(';').flatMap((line) => {
    const [code = '', names = ''] = line.split('=');
    return names
      .split('/')
      .filter(Boolean)
      .map((name) => [name, code] as const);
  });
}

/** Every country name CLDR has in a language, and what news calls them besides, with their ISO codes. As written. */
export function listCountryNames(
  lang: LanguageTag,
): readonly (readonly [name: string, code: string])[] {
  const known = COUNTRY_CODES.trim().split(/\s+/);
  const styles = [displayNames(lang, 'long'), displayNames(lang, 'short')];
  const listed = styles.flatMap((names) =>
    known.flatMap((code) =>
      alternatives(names?.of(code) ?? '').map((name) => [name, code] as const),
    ),
  );
  return [...listed, ...aliasesOf(lang)];
}

function codesIn(lang: LanguageTag): ReadonlyMap<string, string> {
  const cached = codesByLanguage.get(lang);
  if (cached !== undefined) return cached;
  const codes = new Map<string, string>();
  for (const [name, code] of listCountryNames(lang)) codes.set(foldName(name, lang), code);
  codesByLanguage.set(lang, codes);
  return codes;
}

/**
 * The ISO 3166-1 alpha-2 code of a country as a language calls it, `null` for what is no country. Spelling variants
 * count as the name; clitics (`للعراق`) must be off already.
 */
export function findCountryCode(name: string, lang: LanguageTag): string | null {
  return codesIn(lang).get(foldName(name, lang)) ?? null;
}
