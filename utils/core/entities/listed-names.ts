import type { LanguageTag } from '../model/language';
import type { ListedName } from './gazetteer';
import { gazetteerFor } from './gazetteer';
import { matchPhrases } from './phrase-index';
import type { TokenClaims } from './token-claims';

/** Says whether a listed name found at `tokens[from…to)` is a name there. */
export type ListedNameCheck = (from: number, listed: ListedName, to: number) => boolean;

/** Claims the countries, cities and organisations that a list knows, the longest name first. */
export function claimListedNames(
  claims: TokenClaims,
  lang: LanguageTag,
  accepts: ListedNameCheck,
): void {
  const gazetteer = gazetteerFor(lang);
  claims.tokens.forEach((_, from) => {
    for (const { to, first, value } of matchPhrases(gazetteer, claims.tokens, from)) {
      if (!claims.isFree(from, to) || !accepts(from, value, to)) continue;
      claims.add({ from, to, first, ...value, evidence: 'list' });
      break;
    }
  });
}
