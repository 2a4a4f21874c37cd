import type { LanguageTag } from '../model/language';
import { claimArabicOrganisations } from './arabic-organisations';
import { claimArabicOutlets } from './arabic-outlets';
import { claimArabicPersons } from './arabic-persons';
import { claimArabicPlaces } from './arabic-places';
import { claimRecurringNames } from './arabic-recurring';
import { arabicVocabularyFor } from './arabic-vocabulary';
import { isIn } from './arabic-words';
import { claimListedNames } from './listed-names';
import type { TokenClaims } from './token-claims';

/**
 * Finds names in a script without capitals: by lists, by the heads of organisations and places, by titles and given
 * names before a person. The surest go first, because a token belongs to one name only.
 */
export function claimArabicNames(document: readonly TokenClaims[], lang: LanguageTag): void {
  const words = arabicVocabularyFor(lang);
  claimArabicOutlets(document);
  for (const claims of document) claimInText(claims, lang);
  claimRecurringNames(document, words);
}

function claimInText(claims: TokenClaims, lang: LanguageTag): void {
  const words = arabicVocabularyFor(lang);
  claimListedNames(claims, lang, (from, listed) => {
    if (!listed.isShared) return true;
    const heads = listed.type === 'place' ? words.placeHeads : words.namingHeads;
    return isIn(claims.tokens[from - 1], heads);
  });
  claimArabicOrganisations(claims, words);
  claimArabicPlaces(claims, words);
  claimArabicPersons(claims, words);
}
