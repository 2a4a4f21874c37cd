import type { TokenClaims } from './token-claims';
import { makePhraseIndex, matchPhrases } from './phrase-index';

const OPENING = /^[("«“„]$/;
const CLOSING = /^[)"»”“]$/;
const LONGEST = 4;

/** The words between the marks that open at `at`, when they are few; else none. */
function wordsBetweenMarks(claims: TokenClaims, at: number): readonly string[] {
  if (!OPENING.test(claims.tokens[at]?.key ?? '')) return [];
  const row = claims.tokens.slice(at + 1, at + 2 + LONGEST);
  const length = row.findIndex(({ isWord }) => !isWord);
  const isClosed = CLOSING.test(row[length]?.key ?? '');
  return isClosed ? row.slice(0, length).map(({ key }) => key) : [];
}

/**
 * Claims the outlets somebody spoke to: `في حديث لـ(صدى اليوم)`. The tatweel behind the preposition and the marks
 * are the convention by which Arabic newsrooms set off an outlet's name; found once, it is claimed everywhere.
 */
export function claimArabicOutlets(document: readonly TokenClaims[]): void {
  const names = document.flatMap((claims) =>
    claims.tokens.flatMap(({ text }, at) =>
      text === 'لـ' ? [wordsBetweenMarks(claims, at + 1)] : [],
    ),
  );
  const index = makePhraseIndex(
    names.filter(({ length }) => length > 0).map((words) => [words, true]),
  );
  for (const claims of document) {
    claims.tokens.forEach((_, from) => {
      for (const { to, first } of matchPhrases(index, claims.tokens, from))
        claims.add({ from, to, first, type: 'organisation', evidence: 'cue' });
    });
  }
}
