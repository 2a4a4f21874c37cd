import type { LanguageTag } from '../model/language';

/**
 * How a script marks names. `cased`: by capital letters; `nouns`: capitals stand on every noun, as in German;
 * `arabic`: not at all, words have clitics; `plain`: not at all.
 */
export type ScriptFamily = 'cased' | 'nouns' | 'arabic' | 'plain';

const CASED = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);

/** The script family of a language, from its likely script; `cased` when the language is unknown. */
export function scriptFamilyOf(lang: LanguageTag): ScriptFamily {
  if (/^(?:de|lb|gsw|nds)\b/.test(lang)) return 'nouns';
  const script = scriptOf(lang);
  if (script === 'Arab') return 'arabic';
  return CASED.has(script) ? 'cased' : 'plain';
}

/** The likely script of a language as its ISO 15924 code; `Latn` when the language is unknown. */
export function scriptOf(lang: LanguageTag): string {
  try {
    return new Intl.Locale(lang).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}
