import type { EntityType } from '../model/entity';
import type { LanguageTag } from '../model/language';
import { bareHeadOf } from './bare-head';
import { isCapital } from './capital-runs';
import type { Mention } from './mention';
import type { PhraseIndex } from './phrase-index';
import { makePhraseIndex, matchPhrases } from './phrase-index';
import { arabicVocabularyFor } from './arabic-vocabulary';
import { casedVocabularyFor } from './cased-vocabulary';
import { scriptFamilyOf } from './script-family';
import type { TokenClaims } from './token-claims';

interface KnownName {
  readonly type: EntityType;
  readonly countryCode: string | null;
  readonly identity: string | null;
}

type IsOrdinary = (word: string) => boolean;

/** Words too ordinary to stand for a name by themselves. */
function ordinaryWordsOf(lang: LanguageTag): IsOrdinary {
  if (scriptFamilyOf(lang) === 'arabic') {
    const words = arabicVocabularyFor(lang);
    return (word) =>
      word.length < 4 ||
      words.common.has(word) ||
      words.titles.has(word) ||
      words.roles.has(word) ||
      words.given.has(word) ||
      words.generic.has(word) ||
      words.particles.has(word);
  }
  const words = casedVocabularyFor(lang);
  return (word) =>
    word.length < 3 ||
    words.common.has(word) ||
    words.titles.has(word) ||
    words.demonyms.has(word) ||
    words.roles.has(word);
}

/** The bare heads of organisations, each with its organisation's type. In Arabic only. */
function* bareHeads(
  mentions: Iterable<Mention>,
  lang: LanguageTag,
): Generator<readonly [words: readonly string[], name: KnownName]> {
  if (scriptFamilyOf(lang) !== 'arabic') return;
  for (const { type, words } of mentions) {
    const head = type === 'organisation' ? bareHeadOf(words, arabicVocabularyFor(lang)) : null;
    if (head !== null) yield [[head], { type, countryCode: null, identity: null }];
  }
}

/** The names to look for again: every name of several words or of good evidence, and the surnames of persons. */
function* namesToRepeat(
  mentions: Iterable<Mention>,
  isOrdinary: IsOrdinary,
): Generator<readonly [words: readonly string[], name: KnownName]> {
  for (const { words, type, evidence, countryCode, identity } of mentions) {
    const surname = words.at(-1) ?? '';
    if (type === 'person' && words.length > 1 && !isOrdinary(surname))
      yield [[surname], { type, countryCode: null, identity: null }];
    const single = words.length === 1 && (evidence === 'shape' || isOrdinary(surname));
    if (!single) yield [words, { type, countryCode, identity }];
  }
}

function claimAgain(claims: TokenClaims, index: PhraseIndex<KnownName>, cased: boolean): void {
  claims.tokens.forEach((token, from) => {
    if (cased && !isCapital(token)) return;
    for (const { to, first, value } of matchPhrases(index, claims.tokens, from)) {
      if (claims.add({ from, to, first, ...value, evidence: 'repeat' })) break;
    }
  });
}

/** Claims the names of a document wherever they stand again, and its persons by their surnames. */
export function claimRepeatedNames(document: readonly TokenClaims[], lang: LanguageTag): void {
  const family = scriptFamilyOf(lang);
  if (family === 'plain') return;
  const mentions = document.flatMap((claims) => claims.mentions());
  const index = makePhraseIndex([
    ...bareHeads(mentions, lang),
    ...namesToRepeat(mentions, ordinaryWordsOf(lang)),
  ]);
  for (const claims of document) claimAgain(claims, index, family !== 'arabic');
}
