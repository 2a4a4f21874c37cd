import type { LanguageTag } from '../model/language';
import type { CapitalRun } from './capital-runs';
import { capitalRuns, isAllCapitals, isCapital, isTitleCase } from './capital-runs';
import { claimCasedOrganisations } from './cased-organisations';
import type { CasedVocabulary } from './cased-vocabulary';
import { casedVocabularyFor } from './cased-vocabulary';
import { claimListedNames } from './listed-names';
import { typeOfSegment } from './segment-type';
import { scriptFamilyOf } from './script-family';
import type { TokenClaims } from './token-claims';
import type { Token } from './tokens';
import type { WordSet } from './word-set';

/** What the cased rules need to know of the document a text stands in. */
interface CasedContext {
  readonly lang: LanguageTag;
  /** Folded words that stand in small letters somewhere in the document. */
  readonly smallWords: WordSet;
}

/** Words of a run that are certainly no part of a person's or place's name. */
function isFiller(token: Token, words: CasedVocabulary): boolean {
  return (
    words.titles.has(token.key) ||
    words.demonyms.has(token.key) ||
    words.common.has(token.key) ||
    words.roles.has(token.key) ||
    /^\d/.test(token.key)
  );
}

/** Rows of free words between titles, demonyms and everyday words. */
function segmentsOf(claims: TokenClaims, run: CapitalRun, words: CasedVocabulary): CapitalRun[] {
  const segments: CapitalRun[] = [];
  let from = run.from;
  for (let at = run.from; at <= run.to; at += 1) {
    const token = claims.tokens[at];
    const goesOn =
      at < run.to && token !== undefined && claims.at(at) === null && !isFiller(token, words);
    if (goesOn) continue;
    if (at > from) segments.push({ from, to: at });
    from = at + 1;
  }
  return segments.flatMap((segment) => trimmed(claims.tokens, segment));
}

/** A segment begins and ends with a capital; small links at its ends are none of its own. */
function trimmed(tokens: readonly Token[], segment: CapitalRun): CapitalRun[] {
  let { from, to } = segment;
  while (from < to && !isCapital(tokens[from])) from += 1;
  while (to > from && !isCapital(tokens[to - 1])) to -= 1;
  return from < to ? [{ from, to }] : [];
}

/** The first word of a sentence is written large anyway: it starts a name only when it never stands there in small. */
function withoutSentenceStart(
  tokens: readonly Token[],
  run: CapitalRun,
  context: CasedContext,
): CapitalRun {
  const first = tokens[run.from];
  const isPlainWord = first?.opensSentence === true && context.smallWords.has(first.key);
  return isPlainWord ? { from: run.from + 1, to: run.to } : run;
}

/** Folded words that stand in small letters somewhere in the document. */
function smallWordsOf(document: readonly TokenClaims[]): WordSet {
  const words = new Set<string>();
  for (const { tokens } of document)
    for (const { key, shape } of tokens) if (shape === 'lower') words.add(key);
  return words;
}

/**
 * Finds names in a script with capital letters: listed names, organisations by their head or tail, then every
 * other row of capitals by its neighbours and shape. A text in title case gives listed names only.
 */
export function claimCasedNames(document: readonly TokenClaims[], lang: LanguageTag): void {
  const context = { lang, smallWords: smallWordsOf(document) };
  for (const claims of document) claimInText(claims, context);
}

/** `Jack London`, `Jordan Smith`: a single listed word beside a given name, or one itself, is part of a person's name. */
function isWithinName({ tokens }: TokenClaims, at: number, words: CasedVocabulary): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (own === undefined) return false;
  if (isCapital(before) && before.end + 1 === own.start && isGivenOnly(before, words)) return true;
  const goesOn = isCapital(next) && own.end + 1 === next.start && !isFiller(next, words);
  return goesOn && words.shared.has(own.key);
}

const isGivenOnly = ({ key }: Token, words: CasedVocabulary): boolean =>
  words.given.has(key) && !words.shared.has(key);

function claimListed(claims: TokenClaims, lang: LanguageTag, words: CasedVocabulary): void {
  const { tokens } = claims;
  const shouts = isAllCapitals(tokens);
  const isAfterPreposition = (at: number): boolean =>
    words.placeBefore.has(tokens[at - 1]?.key ?? '');
  claimListedNames(claims, lang, (from, listed, to) => {
    const first = tokens[from];
    if (!isCapital(first) || !isCapital(tokens[to - 1])) return false;
    if (listed.isAcronym && (shouts || first.shape !== 'upper')) return false;
    if (listed.isShared && listed.type === 'place' && !isAfterPreposition(from)) return false;
    if (listed.isShared && listed.type === 'organisation' && first.opensSentence) return false;
    return to > from + 1 || !isWithinName(claims, from, words);
  });
}

function claimInText(claims: TokenClaims, context: CasedContext): void {
  const { tokens } = claims;
  const words = casedVocabularyFor(context.lang);
  const capitalsSpeak = !isAllCapitals(tokens) && !isTitleCase(tokens);
  const runs = capitalsSpeak ? [...capitalRuns(tokens, words)] : [];
  const names = runs.map((run) => withoutSentenceStart(tokens, run, context));
  for (const run of names) claimCasedOrganisations(claims, run, words);
  claimListed(claims, context.lang, words);
  const nouns = scriptFamilyOf(context.lang) === 'nouns';
  for (const run of names) {
    for (const { from, to } of segmentsOf(claims, run, words)) {
      const found = typeOfSegment({ claims, from, to, words, nouns });
      if (found !== null) claims.add({ from, to, ...found });
    }
  }
}
