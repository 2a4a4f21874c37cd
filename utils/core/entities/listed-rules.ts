import type { LanguageTag } from '../model/language';
import { claimListedNames } from './listed-names';
import type { TokenClaims } from './token-claims';

/** Finds listed names only: in a script without capitals and without a lexicon, anything more would be a guess. */
export function claimListedNamesOnly(claims: TokenClaims, lang: LanguageTag): void {
  claimListedNames(claims, lang, (_, listed) => !listed.isShared);
}
