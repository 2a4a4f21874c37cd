import { browser } from 'wxt/browser';
import { parseLanguageTag, type LanguageTag } from '../core/model/language';

/** The language the platform's detector (CLD3 in Chrome, CLD2 in Firefox) finds in a text, or null when it is unsure. */
export async function detectLanguage(text: string): Promise<LanguageTag | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const best = languages.toSorted((a, b) => b.percentage - a.percentage)[0];
  if (best === undefined) return null;
  if (!isReliable && best.percentage < 90) return null;
  return parseLanguageTag(best.language);
}
