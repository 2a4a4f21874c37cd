import type { EntityType } from '../model/entity';
import { isEveryday } from './arabic-name-shape';
import type { ArabicVocabulary } from './arabic-vocabulary';
import { isDefinite, isRelational, readingIn } from './arabic-words';
import type { Reading } from './readings';
import type { Claim, TokenClaims } from './token-claims';

const LONGEST = 3;
const OFTEN = 2;

interface Candidate {
  readonly key: string;
  readonly claims: TokenClaims;
  readonly claim: Claim;
}

/** The rows of a definite head and one or two definite words behind it, the longest first. */
function candidatesAt(claims: TokenClaims, from: number, words: ArabicVocabulary): Candidate[] {
  const token = claims.tokens[from];
  const institution = readingIn(token, words.institutionHeads);
  const first: Reading | undefined = institution ?? readingIn(token, words.facilityHeads);
  if (first === undefined) return [];
  const type: EntityType = institution === undefined ? 'place' : 'organisation';
  const found: Candidate[] = [];
  for (let to = from + 2; to <= from + LONGEST && claims.isFree(from, to); to += 1) {
    const last = claims.tokens[to - 1];
    if (!isDefinite(last) || words.chainStops.has(last.key)) break;
    if (isEveryday(last, words) && !isRelational(last)) break;
    const row = claims.tokens.slice(from + 1, to).map(({ key }) => key);
    const claim = { from, to, first, type, evidence: 'cue' } as const;
    found.unshift({ key: [first.key, ...row].join(' '), claims, claim });
  }
  return found;
}

/**
 * Claims names like القوات العراقية and قاعدة القيارة, whose words are everyday ones, where the same words stand at
 * least twice in the document. Claimed everywhere, they were found to do more harm than good.
 */
export function claimRecurringNames(
  document: readonly TokenClaims[],
  words: ArabicVocabulary,
): void {
  const candidates = document.flatMap((claims) =>
    claims.tokens.flatMap((_, from) => candidatesAt(claims, from, words)),
  );
  const counts = new Map<string, number>();
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { key, claims, claim } of candidates)
    if ((counts.get(key) ?? 0) >= OFTEN) claims.add(claim);
}
