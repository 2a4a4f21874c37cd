/** A BCP 47 language tag in canonical form, e.g. `ar`, `zh-Hant`; `und` when the language is not known. */
export type LanguageTag = string;

/** Base direction of a text. */
export type Direction = 'ltr' | 'rtl';

/** The canonical form of a BCP 47 tag, or null when it is none. */
export function parseLanguageTag(value: unknown): LanguageTag | null {
  if (typeof value !== 'string') return null;
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}
