import type { CapitalRun } from './capital-runs';
import { isCapital } from './capital-runs';
import type { CasedVocabulary } from './cased-vocabulary';
import type { TokenClaims } from './token-claims';
import type { Token } from './tokens';

const isLeadIn = (token: Token, words: CasedVocabulary): boolean =>
  token.opensSentence && words.common.has(token.key) && !words.organisationHeads.has(token.key);

/** The last organisation word of a run with a capitalised word before it: Baghdad [University], Central [Bank]. */
function tailOf(tokens: readonly Token[], run: CapitalRun, words: CasedVocabulary): number {
  for (let at = run.to - 1; at > run.from; at -= 1) {
    const token = tokens[at];
    if (isCapital(token) && words.organisationTails.has(token.key)) return at;
  }
  return -1;
}

/** A head with `of` behind it: [Ministry] of Health, [Bank] of England. */
function headOf(tokens: readonly Token[], run: CapitalRun, words: CasedVocabulary): number {
  for (let at = run.from; at < run.to - 1; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!isCapital(token) || !words.organisationHeads.has(token.key)) continue;
    if (!words.headNeedsOf || (next !== undefined && !isCapital(next))) return at;
  }
  return -1;
}

/** The first word of a name with this front: titles and everyday words there are no part of it. */
function startOfName(tokens: readonly Token[], front: CapitalRun, words: CasedVocabulary): number {
  let { from } = front;
  for (let at = front.from; at < front.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (words.titles.has(token.key) || isLeadIn(token, words) || token.key === 'the') from = at + 1;
  }
  return from;
}

/** Claims organisations by the words their names end or begin with. */
export function claimCasedOrganisations(
  claims: TokenClaims,
  run: CapitalRun,
  words: CasedVocabulary,
): void {
  const { tokens } = claims;
  const head = headOf(tokens, run, words);
  const tail = tailOf(tokens, run, words);
  if (head >= 0) {
    const from = startOfName(tokens, { from: run.from, to: head }, words);
    claims.add({ from, to: run.to, type: 'organisation', evidence: 'cue' });
    return;
  }
  if (tail < 0) return;
  const from = startOfName(tokens, { from: run.from, to: tail }, words);
  const isNamed = tokens.slice(from, tail).some((token) => isCapital(token));
  if (isNamed) claims.add({ from, to: tail + 1, type: 'organisation', evidence: 'cue' });
}
