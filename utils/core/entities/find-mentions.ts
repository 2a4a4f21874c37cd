import type { LanguageTag } from '../model/language';
import { claimArabicNames } from './arabic-rules';
import { claimCasedNames } from './cased-rules';
import { claimListedNamesOnly } from './listed-rules';
import type { Mention } from './mention';
import { claimRepeatedNames } from './repeated-names';
import { scriptFamilyOf } from './script-family';
import { TokenClaims } from './token-claims';
import { findTokens } from './tokens';

/**
 * Finds the names of persons, organisations and places in the texts of one document, for each text in order. A name
 * found once with good evidence is found again everywhere. Linear in the length of the texts.
 */
export function findMentions(
  texts: readonly string[],
  lang: LanguageTag,
): readonly (readonly Mention[])[] {
  const document = texts.map((text) => new TokenClaims(findTokens(text, lang)));
  const family = scriptFamilyOf(lang);
  if (family === 'arabic') claimArabicNames(document, lang);
  else if (family === 'plain') for (const claims of document) claimListedNamesOnly(claims, lang);
  else claimCasedNames(document, lang);
  claimRepeatedNames(document, lang);
  return document.map((claims) => claims.mentions());
}
