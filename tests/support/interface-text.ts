import { parseYAML } from 'confbox/yaml';
import ar from '../../components/locales/ar.yml?raw';
import en from '../../components/locales/en.yml?raw';
import type { Translate } from '../../components/text';

/** The languages the interface is written in. */
export const INTERFACE_LANGUAGES = ['en', 'ar'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

interface Messages {
  readonly [key: string]: string | Messages;
}

const SOURCES: Record<InterfaceLanguage, string> = { en, ar };

const isPlural = (value: Messages): boolean =>
  Object.keys(value).every((key) => key === 'n' || /^\d+$/.test(key));

function flat(messages: Messages, prefix = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[prefix + key, value]];
    if (isPlural(value)) return [[prefix + key, Object.values(value).map(String).join(' | ')]];
    return flat(value, `${prefix}${key}_`);
  });
}

/** The messages of a locale as the extension ships them: `action_cancel` → its text, plural forms joined by ` | `. */
export function messagesOf(language: InterfaceLanguage): Map<string, string> {
  return new Map(flat(parseYAML<Messages>(SOURCES[language])));
}

const fill = (message: string, substitutions: readonly string[] = []): string =>
  message.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');

let shown: ReadonlyMap<string, string> = new Map();

/**
 * The words of the interface outside the extension: the library the extension uses, over a browser that holds
 * nothing but the messages.
 */
export async function interfaceText(language: InterfaceLanguage): Promise<Translate> {
  const messages = messagesOf(language);
  Object.assign(globalThis, {
    browser: {
      runtime: { id: 'gallery' },
      i18n: {
        getMessage: (key: string, substitutions?: readonly string[]) =>
          fill(shown.get(key) ?? '', substitutions),
      },
    },
  });
  const { createI18n } = await import('@wxt-dev/i18n');
  const { t } = createI18n();
  const translate = (...args: Parameters<typeof t>): string => {
    shown = messages;
    return t(...args);
  };
  return translate as Translate;
}
