import { stopWordsOf } from '../language/stop-words';
import type { LanguageTag } from '../model/language';
import {
  ARABIC_GIVEN_NAMES,
  ARABIC_SHARED_NAMES,
  FOREIGN_GIVEN_NAMES,
} from './lexicons/arabic-given-names-lexicon';
import * as lexicon from './lexicons/arabic-lexicon';
import { ARABIC_SCRIPT_LANGUAGES } from './lexicons/persian-urdu-kurdish-lexicon';
import type { WordSet } from './word-set';
import { makeWordSet } from './word-set';

/** The folded words by which names in Arabic script are told from other words. */
export interface ArabicVocabulary {
  readonly titles: WordSet;
  readonly roles: WordSet;
  readonly given: WordSet;
  /** Those of `given` that are not Arab: no definite family name follows them. */
  readonly foreign: WordSet;
  /** Given names that are everyday words as well. */
  readonly shared: WordSet;
  readonly particles: WordSet;
  readonly common: WordSet;
  /** `common` is long enough that an unknown word after a title may be taken for a name. */
  readonly knowsWords: boolean;
  readonly speech: WordSet;
  readonly organisationHeads: WordSet;
  readonly weakHeads: WordSet;
  readonly namingHeads: WordSet;
  readonly placeHeads: WordSet;
  /** Place heads behind which any definite word is a name. */
  readonly constructHeads: WordSet;
  readonly facilityHeads: WordSet;
  readonly tails: WordSet;
  readonly chainStops: WordSet;
  readonly generic: WordSet;
  readonly institutionHeads: WordSet;
}

const vocabularies = new Map<string, ArabicVocabulary>();

function makeArabic(): ArabicVocabulary {
  const set = (words: string): WordSet => makeWordSet(words, 'ar');
  return {
    titles: set(lexicon.TITLES),
    roles: set(lexicon.ROLE_WORDS),
    given: set(`${ARABIC_GIVEN_NAMES} ${FOREIGN_GIVEN_NAMES}`),
    foreign: set(FOREIGN_GIVEN_NAMES),
    shared: set(ARABIC_SHARED_NAMES),
    particles: set(lexicon.NAME_PARTICLES),
    common: new Set([...set(lexicon.COMMON_WORDS), ...stopWordsOf('ar')]),
    knowsWords: true,
    speech: set(lexicon.SPEECH_VERBS),
    organisationHeads: set(lexicon.ORGANISATION_HEADS),
    weakHeads: set(lexicon.WEAK_ORGANISATION_HEADS),
    namingHeads: set(lexicon.NAMING_HEADS),
    placeHeads: set(lexicon.PLACE_HEADS),
    constructHeads: set('مدينة محافظة ناحية قرية بلدة'),
    facilityHeads: set(lexicon.FACILITY_HEADS),
    tails: set(lexicon.NAME_TAILS),
    chainStops: set(lexicon.CHAIN_STOPS),
    generic: set(lexicon.GENERIC_HEADS),
    institutionHeads: set(lexicon.INSTITUTION_HEADS),
  };
}

function makeOther(language: string): ArabicVocabulary {
  const words = ARABIC_SCRIPT_LANGUAGES[language];
  const set = (list: string): WordSet => makeWordSet(list, language);
  const none: WordSet = new Set();
  return {
    titles: set(words?.titles ?? ''),
    roles: set(words?.roles ?? ''),
    given: set(`${ARABIC_GIVEN_NAMES} ${FOREIGN_GIVEN_NAMES} ${words?.given ?? ''}`),
    foreign: none,
    shared: set(ARABIC_SHARED_NAMES),
    particles: set(lexicon.NAME_PARTICLES),
    common: new Set([...set(words?.common ?? ''), ...stopWordsOf(language)]),
    knowsWords: false,
    speech: none,
    organisationHeads: none,
    weakHeads: none,
    namingHeads: none,
    placeHeads: set(words?.placeHeads ?? ''),
    constructHeads: none,
    facilityHeads: none,
    tails: none,
    chainStops: none,
    generic: none,
    institutionHeads: none,
  };
}

/** The vocabulary of a language in Arabic script. Built at the first call, then kept. */
export function arabicVocabularyFor(lang: LanguageTag): ArabicVocabulary {
  const language = lang.split('-')[0] ?? lang;
  let vocabulary = vocabularies.get(language);
  if (vocabulary === undefined) {
    vocabulary = language === 'ar' ? makeArabic() : makeOther(language);
    vocabularies.set(language, vocabulary);
  }
  return vocabulary;
}
