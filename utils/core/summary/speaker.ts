import { foldWord } from '../language/fold';
import { findWords } from '../language/words';
import type { LanguageTag } from '../model/language';
import { isAfterSubjectless, isSayingVerb } from './dangling';
import { SAYING_VERBS } from './saying-lexicon';

const QUOTATION = /["“”«»„]/u;
/** Words of a speaker's name and office that are read at most. */
const LONGEST_NAME = 8;
/** An Arabic verb of saying stands at most this many words into its sentence. */
const VERB_REACH = 4;
const CAPITAL = /^\p{Lu}/u;

interface Word {
  readonly text: string;
  readonly key: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

/** A statement: a sentence that quotes somebody. */
export interface Statement {
  /** The words that name the speaker, as comparison keys; none when the speaker is left out or a pronoun. */
  readonly speaker: readonly string[];
}

/**
 * The statement a sentence makes, null when it quotes nobody. Knows Arabic, where the speaker follows the verb, and
 * languages with capitals, where the speaker's name stands beside it.
 */
export function findStatement(sentence: string, lang: LanguageTag): Statement | null {
  if (!QUOTATION.test(sentence)) return null;
  const base = lang.split('-')[0] ?? '';
  if (base === 'ar') return findArabicStatement(wordsOf(sentence.slice(0, 200), lang));
  const verbs = SAYING_VERBS[base];
  if (verbs === undefined) return null;
  return findCapitalisedStatement(wordsOf(sentence, lang), new Set(verbs.split(' ')));
}

function wordsOf(text: string, lang: LanguageTag): readonly Word[] {
  let end = 0;
  return findWords(text, lang).map((span) => {
    const word = text.slice(span.start, span.end);
    const gap = text.slice(end, span.start);
    end = span.end;
    return { text: word, key: foldWord(word, lang), gap };
  });
}

function findArabicStatement(words: readonly Word[]): Statement | null {
  const verb = words.slice(0, VERB_REACH).findIndex(({ key }) => isSayingVerb(key));
  if (verb === -1) return null;
  const speaker: string[] = [];
  for (const { key, gap } of words.slice(verb + 1, verb + 1 + LONGEST_NAME)) {
    if (gap.trim() !== '' || isAfterSubjectless(key)) break;
    speaker.push(key);
  }
  return { speaker };
}

function findCapitalisedStatement(
  words: readonly Word[],
  verbs: ReadonlySet<string>,
): Statement | null {
  const verb = words.findIndex(({ key }) => verbs.has(key));
  if (verb === -1) return null;
  const before = words.slice(Math.max(0, verb - LONGEST_NAME), verb).toReversed();
  const speaker = capitalised(before, words[verb]?.gap);
  if (speaker.length > 0) return { speaker };
  return { speaker: capitalised(words.slice(verb + 1, verb + 1 + LONGEST_NAME)) };
}

/** The run of capitalised words at the beginning of a list, up to the first other word or mark. */
function capitalised(words: readonly Word[], firstGap?: string): readonly string[] {
  const run: string[] = [];
  let gap = firstGap;
  for (const word of words) {
    if (!CAPITAL.test(word.text) || (gap ?? word.gap).trim() !== '') break;
    run.push(word.key);
    if (firstGap !== undefined) gap = word.gap;
  }
  return run.length === 1 && run[0] !== undefined && run[0].length <= 3 ? [] : run;
}
