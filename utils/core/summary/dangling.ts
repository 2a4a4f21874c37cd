import { foldWord } from '../language/fold';
import { findWords } from '../language/words';
import type { LanguageTag } from '../model/language';
import {
  ARABIC_AFTER_SUBJECTLESS,
  ARABIC_SAYING_VERBS,
  DANGLING_OPENERS,
} from './dangling-lexicon';

/** Longest opener, in words. */
const REACH = 4;
const UNSPACED = /^(?:zh|ja)(?:-|$)/u;

const openers = new Map<string, ReadonlySet<string>>();

function openersOf(lang: string): ReadonlySet<string> {
  let found = openers.get(lang);
  if (found === undefined) {
    const phrases = DANGLING_OPENERS[lang]?.split('|') ?? [];
    found = new Set(phrases.map((phrase) => foldPhrase(phrase, lang)));
    openers.set(lang, found);
  }
  return found;
}

function foldPhrase(phrase: string, lang: string): string {
  return phrase
    .split(' ')
    .map((word) => foldWord(word, lang))
    .join(' ');
}

/**
 * Does a sentence lean on the one before it, so that it hangs in the air without it? Told by its first words: a
 * pronoun, a demonstrative, a connective, or an Arabic verb of saying whose subject is left out.
 */
export function isDangling(sentence: string, lang: LanguageTag): boolean {
  const base = lang.split('-')[0] ?? '';
  const start = sentence.slice(0, 80);
  if (UNSPACED.test(base)) return startsWithOpener(start, base);
  const words = findWords(start, lang)
    .slice(0, REACH)
    .map((span) => ({
      start: span.start,
      end: span.end,
      key: foldWord(start.slice(span.start, span.end), lang),
    }));
  const known = openersOf(base);
  for (let count = 1; count <= words.length; count += 1) {
    const phrase = words
      .slice(0, count)
      .map(({ key }) => key)
      .join(' ');
    if (known.has(phrase)) return true;
  }
  return base === 'ar' && isSubjectless(start, words);
}

/** Without spaces between words an opener is the beginning of the sentence. */
function startsWithOpener(start: string, lang: string): boolean {
  const text = start.replace(/^[\p{P}\p{S}\s]+/u, '');
  for (let length = 1; length <= 6; length += 1)
    if (openersOf(lang).has(text.slice(0, length))) return true;
  return false;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

function isSubjectless(start: string, words: readonly Word[]): boolean {
  const [verb, next] = words;
  if (verb === undefined || !isSayingVerb(verb.key)) return false;
  if (next === undefined) return true;
  if (/[^\s]/u.test(start.slice(verb.end, next.start))) return true;
  return isAfterSubjectless(next.key);
}

const verbs = new Set<string>();
const followers = new Set<string>();

/** Is this folded Arabic word a verb of saying, with or without conjunction and feminine ending? */
export function isSayingVerb(key: string): boolean {
  if (verbs.size === 0) for (const verb of ARABIC_SAYING_VERBS.split(' ')) verbs.add(verb);
  const bare = /^[وف]/u.test(key) && !verbs.has(key) ? key.slice(1) : key;
  return verbs.has(bare) || (bare.endsWith('ت') && verbs.has(bare.slice(0, -1)));
}

/** Does this folded word follow an Arabic verb of saying only when its subject is left out? */
export function isAfterSubjectless(key: string): boolean {
  if (followers.size === 0)
    for (const word of ARABIC_AFTER_SUBJECTLESS.split(' ')) followers.add(word);
  return followers.has(key);
}
