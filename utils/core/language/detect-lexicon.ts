import type { LanguageTag } from '../model/language';

/** Scripts (by Unicode name) one language of the news is written in; null where letters alone do not tell. */
export const SCRIPTS: Readonly<Record<string, LanguageTag | null>> = {
  Latin: null,
  Arabic: null,
  Cyrillic: null,
  Devanagari: null,
  Hebrew: 'he',
  Greek: 'el',
  Thai: 'th',
  Hangul: 'ko',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Myanmar: 'my',
  Khmer: 'km',
  Lao: 'lo',
  Georgian: 'ka',
  Armenian: 'hy',
  Ethiopic: 'am',
};

export interface ScriptLetters {
  readonly lang: LanguageTag;
  /** Letters the languages after this one lack. */
  readonly letters: string;
  /** The least share of all letters they make up in running text of the language. */
  readonly share: number;
}

/** Languages of the Arabic script. In this order: the first whose letters are there is it. Pashto ږ ښ ځ; Sindhi ٻ ڀ; Urdu ٹ ڈ ں ے; Sorani ێ ۆ ڕ ڵ; Uyghur ۇ ۋ; Persian پ چ ژ گ ک ی. */
export const ARABIC_LETTERS: readonly ScriptLetters[] = [
  { lang: 'ug', letters: 'ۇۈۋڭ', share: 0.02 },
  { lang: 'ckb', letters: 'ێۆڕڵ', share: 0.015 },
  { lang: 'sd', letters: 'ٻڀڄڃڇڍڏڙڦڱڳ', share: 0.015 },
  { lang: 'ps', letters: 'ږښځڅټډړۍېګ', share: 0.015 },
  { lang: 'ur', letters: 'ٹڈڑںےہھ', share: 0.03 },
  { lang: 'fa', letters: 'پچژگکی', share: 0.04 },
];

/** Languages of the Cyrillic script; in this order. */
export const CYRILLIC_LETTERS: readonly ScriptLetters[] = [
  { lang: 'be', letters: 'ўЎ', share: 0.005 },
  { lang: 'kk', letters: 'әғқңөұүһӘҒҚҢӨҰҮҺ', share: 0.03 },
  { lang: 'uk', letters: 'їєґЇЄҐ', share: 0.004 },
  { lang: 'mk', letters: 'ѓќѕЃЌЅ', share: 0.002 },
  { lang: 'sr', letters: 'ђћџљњјЂЋЏЉЊЈ', share: 0.01 },
  { lang: 'ru', letters: 'ыэёЫЭЁ', share: 0.006 },
  { lang: 'bg', letters: 'ъЪ', share: 0.008 },
];
