import type { ArabicVocabulary } from './arabic-vocabulary';
import { isArabicWord, isDefinite, isIn, isRelational, readingIn } from './arabic-words';
import type { TokenClaims } from './token-claims';

const LONGEST_CHAIN = 4;

/** Where the definite nouns and adjectives behind an organisation's head end. */
function endOfChain(claims: TokenClaims, from: number, words: ArabicVocabulary): number {
  let to = from;
  while (to < from + LONGEST_CHAIN) {
    const token = claims.tokens[to];
    const listed = claims.at(to);
    if (listed !== null && listed.type === 'place' && listed.from === to && to === from) {
      if (listed.first !== undefined && listed.first.before > 0) break;
      to = listed.to;
      continue;
    }
    if (listed !== null || !isDefinite(token) || words.chainStops.has(token.key)) break;
    to += 1;
  }
  return to;
}

/** The chain says whose organisation it is: a place, or an adjective like العراقية. */
function isSpecific(claims: TokenClaims, from: number, to: number): boolean {
  const row = claims.tokens.slice(from, to);
  return row.some((token, offset) => claims.at(from + offset) !== null || isRelational(token));
}

/** Names like وزارة الدفاع العراقية: a head and the definite words behind it. */
export function claimArabicOrganisations(claims: TokenClaims, words: ArabicVocabulary): void {
  claims.tokens.forEach((token, from) => {
    const first = readingIn(token, words.organisationHeads);
    if (first === undefined || !claims.isFree(from, from + 1)) return;
    const chain = endOfChain(claims, from + 1, words);
    const isVague = words.weakHeads.has(first.key) && !isSpecific(claims, from + 1, chain);
    const to = isVague || chain === from + 1 ? endOfNamed(claims, from, words) : chain;
    if (to === from + 1) return;
    const inner = claims.at(from + 1);
    const claim = { from, to, type: 'organisation', evidence: 'cue', first } as const;
    if (inner === null) claims.add(claim);
    else claims.widen(inner, claim);
  });
}

/** An adjective that agrees with its head, as in شركة هندسية: such a phrase says a kind, not a name. */
const INDEFINITE_ADJECTIVE = /ي[هة]$/;

/** Names like حزب الغد or صحيفة هآرتس end after one word that is no everyday word. */
function endOfNamed(claims: TokenClaims, from: number, words: ArabicVocabulary): number {
  const next = claims.tokens[from + 1];
  if (!isIn(claims.tokens[from], words.namingHeads) || !isArabicWord(next)) return from + 1;
  const isName =
    !isIn(next, words.common) &&
    !isRelational(next) &&
    !INDEFINITE_ADJECTIVE.test(next.key) &&
    next.key.length > 3;
  return isName && claims.at(from + 1) === null && !isIn(next, words.titles) ? from + 2 : from + 1;
}
