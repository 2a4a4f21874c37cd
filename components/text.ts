import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GeneratedI18nStructure, i18n } from '#i18n';

/** Looks a message up in the interface's language: `t(key)`, `t(key, [substitutions])`, `t(key, count, [substitutions])`. */
export type Translate = (typeof i18n)['t'];

/** The keys of messages that stand by themselves: no substitution, no plural. */
export type PlainKey = {
  [K in keyof GeneratedI18nStructure]: GeneratedI18nStructure[K] extends {
    plural: false;
    substitutions: 0;
  }
    ? K
    : never;
}[keyof GeneratedI18nStructure];

/** Whoever renders the interface puts the words in here, so that components never ask the browser for them. */
export const TextContext = createContext<Translate | null>(null);

/** The words of the interface. Throws when nobody provided any. */
export function useText(): Translate {
  const translate = useContext(TextContext);
  if (translate === null)
    throw new Error('Wrap the interface in <TextContext.Provider value={t}>.');
  return translate;
}
