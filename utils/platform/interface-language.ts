import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { parseLanguageTag, type LanguageTag } from '../core/model/language';

/** The language of the browser's own interface. */
export function browserLanguage(): LanguageTag {
  return parseLanguageTag(browser.i18n.getUILanguage()) ?? 'en';
}

/** Says in which language, and so in which direction, the interface's own texts are. */
export function showInterfaceLanguage(root: HTMLElement): void {
  root.lang = i18n.t('meta.lang');
  root.dir = i18n.t('meta.dir');
}
