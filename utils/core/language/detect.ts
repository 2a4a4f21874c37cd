import type { LanguageSource } from '../model/article';
import type { LanguageTag } from '../model/language';
import { ARABIC_LETTERS, CYRILLIC_LETTERS, SCRIPTS, type ScriptLetters } from './detect-lexicon';

/** Enough to tell by; more would only cost time. */
const SAMPLE = 1_600;
const LETTER = /\p{L}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Japanese mixes three scripts, none of which need have half of the letters. */
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

const scriptTests = new Map<string, RegExp>();

function scriptTest(script: string): RegExp {
  let test = scriptTests.get(script);
  if (test === undefined) {
    test = new RegExp(`\\p{Script=${script}}`, 'gu');
    scriptTests.set(script, test);
  }
  return test;
}

const countOf = (text: string, test: RegExp): number => text.match(test)?.length ?? 0;

/** The script most letters of a text are written in, as Unicode names it; null when there are fewer than 20 letters. */
function findScript(text: string): string | null {
  const letters = countOf(text, LETTER);
  if (letters < 20) return null;
  for (const script of Object.keys(SCRIPTS))
    if (countOf(text, scriptTest(script)) * 2 > letters) return script;
  return countOf(text, HAN_OR_KANA) * 2 > letters ? 'Han' : null;
}

/** The first language whose own letters are there in the share it has of them. */
function findByLetters(text: string, languages: readonly ScriptLetters[]): LanguageTag | null {
  const letters = countOf(text, LETTER);
  const found = languages.find(({ letters: own, share }) => {
    let count = 0;
    for (const letter of text) if (own.includes(letter)) count += 1;
    return count >= share * letters;
  });
  return found?.lang ?? null;
}

/**
 * The language of a text as its letters tell it: by the script, and in the Arabic and the Cyrillic script by the
 * letters only some languages have. Null for a short text, and in Latin and Devanagari.
 */
export function detectLanguage(text: string): LanguageTag | null {
  const sample = text.slice(0, SAMPLE);
  const script = findScript(sample);
  if (script === null) return null;
  if (script === 'Arabic') return findByLetters(sample, ARABIC_LETTERS) ?? 'ar';
  if (script === 'Cyrillic') return findByLetters(sample, CYRILLIC_LETTERS);
  if (script === 'Han') return countOf(sample, KANA) * 20 > sample.length ? 'ja' : 'zh';
  return SCRIPTS[script] ?? null;
}

const baseOf = (tag: LanguageTag): string => tag.split('-')[0] ?? tag;

/** The canonical form of a tag as pages write it (`en_US`), or null. */
function parseTag(tag: string): LanguageTag | null {
  try {
    const canonical = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
    return canonical === undefined || canonical === 'und' ? null : canonical;
  } catch {
    return null;
  }
}

export interface LanguageEvidence {
  readonly text: string;
  /** The page's `lang` attribute, or an empty string. */
  readonly attribute: string;
  /** What another detector made of the text. */
  readonly detected: LanguageTag | null;
}

/** The scripts of languages another detector mistakes for their neighbours; the letters know better. */
const LETTERS_KNOW = new Set([
  'ar',
  'fa',
  'ur',
  'ckb',
  'ps',
  'ug',
  'sd',
  'he',
  'el',
  'th',
  'ko',
  'ja',
]);

/** The language of a text: from the text first; the page's own statement counts where it agrees or nothing else speaks. */
export function chooseLanguage({ text, attribute, detected }: LanguageEvidence): {
  readonly lang: LanguageTag;
  readonly source: LanguageSource;
} {
  const stated = parseTag(attribute);
  const read = detectLanguage(text);
  const other = detected === null ? null : parseTag(detected);
  const found = read !== null && LETTERS_KNOW.has(read) ? read : (other ?? read);
  if (found === null)
    return stated === null
      ? { lang: 'und', source: 'unknown' }
      : { lang: stated, source: 'attribute' };
  // `pt-BR` says more than `pt`; `zh-Hant` more than `zh`.
  if (stated !== null && baseOf(stated) === baseOf(found)) return { lang: stated, source: 'text' };
  return { lang: found, source: 'text' };
}
