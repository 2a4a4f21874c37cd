import type { LanguageTag } from '../model/language';
import { foldWord } from './fold';

const LATIN_ACCENT = /(?<=[a-zα-ωа-я])[\u0300-\u036f]+/gu;
const BARRED_LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};
const BARRED = /[ıßøłđ]/g;
const PLAIN = /^[a-z0-9]*$/;

/**
 * One key for the spellings of a name, looser than `foldWord`: accents count in no Latin, Greek or Cyrillic name
 * (news agencies drop them), full stops in no abbreviation, white space is one space. Never shown.
 */
export function foldName(name: string, lang: LanguageTag): string {
  const key = foldWord(name, lang).replace(/\./g, '').replace(/\s+/g, ' ').trim();
  if (PLAIN.test(key)) return key;
  return key
    .normalize('NFD')
    .replace(LATIN_ACCENT, '')
    .normalize('NFC')
    .replace(BARRED, (letter) => BARRED_LETTERS[letter] ?? letter);
}
