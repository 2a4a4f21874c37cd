import { browser } from 'wxt/browser';
import { parseSettings, type Settings } from '../core/model/settings';

const KEY = 'settings';

/** The reader's settings, repaired where what is stored is broken. */
export async function readSettings(): Promise<ReturnType<typeof parseSettings>> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Writes the settings; rejects when the browser could not, so that nothing is said to be saved that is not. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/**
 * Tells every change of the settings, whichever window made it.
 *
 * @returns stops telling
 */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { readonly newValue?: unknown }>): void => {
    const change = changes[KEY];
    if (change !== undefined) tell(parseSettings(change.newValue).settings);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
