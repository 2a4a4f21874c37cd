import { stopWordsOf } from '../language/stop-words';
import type { LanguageTag } from '../model/language';
import * as english from './lexicons/english-lexicon';
import { CASED_LANGUAGES } from './lexicons/european-lexicon';
import { LATIN_GIVEN_NAMES, LATIN_SHARED_NAMES } from './lexicons/latin-given-names-lexicon';
import { CYRILLIC_GIVEN_NAMES } from './lexicons/cyrillic-given-names-lexicon';
import { readingsOf } from './readings';
import { scriptOf } from './script-family';
import type { WordSet } from './word-set';
import { makeWordSet } from './word-set';

/** The folded words by which names in a cased script are told from other capitalised words. */
export interface CasedVocabulary {
  readonly titles: WordSet;
  readonly roles: WordSet;
  readonly given: WordSet;
  /** Given names that are everyday words or places as well. */
  readonly shared: WordSet;
  readonly particles: WordSet;
  readonly common: WordSet;
  readonly demonyms: WordSet;
  readonly speech: WordSet;
  readonly organisationTails: WordSet;
  readonly organisationHeads: WordSet;
  readonly placeTails: WordSet;
  readonly placeHeads: WordSet;
  readonly placeNouns: WordSet;
  readonly placeBefore: WordSet;
  readonly surname: RegExp;
  /** An organisation's head counts only with `of` or `for` behind it, as in English. */
  readonly headNeedsOf: boolean;
  /** There is a long list of everyday words, so that capitals alone say something. */
  readonly isRich: boolean;
}

const vocabularies = new Map<string, CasedVocabulary>();

function makeEnglish(): CasedVocabulary {
  const set = (words: string): WordSet => makeWordSet(words, 'en');
  return {
    titles: set(english.TITLES),
    roles: set(english.ROLE_WORDS),
    given: set(LATIN_GIVEN_NAMES),
    shared: set(LATIN_SHARED_NAMES),
    particles: set(english.NAME_PARTICLES),
    common: set(english.COMMON_WORDS),
    demonyms: set(english.DEMONYMS),
    speech: set(english.SPEECH_VERBS),
    organisationTails: set(english.ORGANISATION_TAILS),
    organisationHeads: set(english.ORGANISATION_HEADS),
    placeTails: set(english.PLACE_TAILS),
    placeHeads: set(english.PLACE_HEADS),
    placeNouns: set(english.PLACE_NOUNS),
    placeBefore: set(english.PLACE_PREPOSITIONS),
    surname: new RegExp(english.SURNAME_SHAPE),
    headNeedsOf: true,
    isRich: true,
  };
}

/** Case endings may follow one of these: Путина, Медведевым, Островской. */
const CYRILLIC_SURNAME_SHAPE =
  '(?:ов|ев|ёв|ин|ын|ск|цк|енк|чук|юк|ян|дз|швил|вич)(?:а|у|ым|им|ой|ей|е|и|о|ий|ого|ому|ая|ую|ій)?$';

/** The words as their tokens are compared, i.e. without case endings where the language has them. */
const casedSet = (lexicon: string, language: string): WordSet =>
  new Set(
    [...makeWordSet(lexicon, language)].map((word) => readingsOf(word, language)[0]?.key ?? word),
  );

/** In the Romance, Germanic and Slavic languages the head stands first; in Turkish it stands last. */
function makeOther(language: string): CasedVocabulary {
  const words = CASED_LANGUAGES[language];
  const set = (list: string | undefined): WordSet => makeWordSet(list ?? '', language);
  const headLast = language === 'tr';
  const isCyrillic = scriptOf(language) === 'Cyrl';
  const given = isCyrillic ? CYRILLIC_GIVEN_NAMES : LATIN_GIVEN_NAMES;
  return {
    titles: casedSet(words?.titles ?? '', language),
    roles: set(''),
    given: casedSet(given, language),
    shared: set(LATIN_SHARED_NAMES),
    particles: set(english.NAME_PARTICLES),
    common: stopWordsOf(language),
    demonyms: set(''),
    speech: casedSet(words?.speech ?? '', language),
    organisationTails: set(
      headLast ? words?.organisations : 'inc corp ltd gmbh ag sa spa bv plc fc',
    ),
    organisationHeads: casedSet(headLast ? '' : (words?.organisations ?? ''), language),
    placeTails: set(headLast ? words?.places : ''),
    placeHeads: set(headLast ? '' : words?.places),
    placeNouns: casedSet(words?.places ?? '', language),
    placeBefore: set(words?.placeBefore),
    surname: new RegExp(isCyrillic ? CYRILLIC_SURNAME_SHAPE : english.SURNAME_SHAPE, 'u'),
    headNeedsOf: false,
    isRich: false,
  };
}

/** The vocabulary of a cased language; a small common one where the language has none. Built at the first call. */
export function casedVocabularyFor(lang: LanguageTag): CasedVocabulary {
  const language = lang === 'und' ? 'en' : (lang.split('-')[0] ?? lang);
  let vocabulary = vocabularies.get(language);
  if (vocabulary === undefined) {
    vocabulary = language === 'en' ? makeEnglish() : makeOther(language);
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}
