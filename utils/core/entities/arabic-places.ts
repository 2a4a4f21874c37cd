import type { ArabicVocabulary } from './arabic-vocabulary';
import { isArabicWord, isDefinite, isIn, isRelational, readingIn } from './arabic-words';
import type { TokenClaims } from './token-claims';

/** Names behind a place head (مدينة القاسمية), and facilities with their head (قاعدة عين الأسد الجوية). */
export function claimArabicPlaces(claims: TokenClaims, words: ArabicVocabulary): void {
  claims.tokens.forEach((token, at) => {
    if (!claims.isFree(at, at + 1)) return;
    if (isIn(token, words.facilityHeads)) claimFacility(claims, at, words);
    else if (isIn(token, words.placeHeads)) claimPlaceBehind(claims, at, words);
  });
}

function claimPlaceBehind(claims: TokenClaims, at: number, words: ArabicVocabulary): void {
  const from = at + 1;
  const next = claims.tokens[from];
  if (!isDefinite(next) || !isArabicWord(next)) return;
  // A definite head takes an adjective (العاصمة العراقية); behind an indefinite one the same shape is a name.
  if (isRelational(next) && !isIn(claims.tokens[at], words.constructHeads)) return;
  if (isIn(next, words.common) || isIn(next, words.generic)) return;
  if (isIn(next, words.roles) || words.chainStops.has(next.key)) return;
  claims.add({ from, to: from + 1, type: 'place', evidence: 'cue' });
}

function claimFacility(claims: TokenClaims, from: number, words: ArabicVocabulary): void {
  const first = readingIn(claims.tokens[from], words.facilityHeads);
  const inner = claims.at(from + 1);
  const designated = /^[a-z]+-?\d+$/.test(claims.tokens[from + 1]?.key ?? '');
  if (first === undefined || (inner?.type !== 'place' && !designated)) return;
  if (inner?.first !== undefined && inner.first.before > 0) return;
  let to = inner?.to ?? from + 2;
  if (isIn(claims.tokens[to], words.tails) && claims.isFree(to, to + 1)) to += 1;
  const claim = { from, to, type: 'place', evidence: 'cue', first } as const;
  if (inner === null) claims.add(claim);
  else claims.widen(inner, claim);
}
