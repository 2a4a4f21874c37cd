import { browser } from 'wxt/browser';
import type { BriefState } from '../core/model/brief-state';
import { failed, ok, type Result } from '../core/model/result';

const PREFIX = 'brief:';
const keyOf = (tabId: number): string => PREFIX + tabId;

/** Only the extension's own pages can write here, so what comes back is what `writeBriefState` put in. */
const isBriefState = (value: unknown): value is BriefState =>
  typeof value === 'object' && value !== null && 'status' in value && 'runId' in value;

/** How far the brief of a tab has come, or null when none was asked for since the browser started. */
export async function readBriefState(tabId: number): Promise<BriefState | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  const state: unknown = stored[keyOf(tabId)];
  return isBriefState(state) ? state : null;
}

async function dropOtherStates(tabId: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(
    keys.filter((key) => key.startsWith(PREFIX) && key !== keyOf(tabId)),
  );
}

/**
 * Writes a tab's state. Session storage holds 10 MB; when it is full the briefs of other tabs, which can be
 * made again, give way.
 */
export async function writeBriefState(state: BriefState): Promise<Result<void>> {
  const entry = { [keyOf(state.page.tabId)]: state };
  try {
    await browser.storage.session.set(entry);
  } catch {
    try {
      await dropOtherStates(state.page.tabId);
      await browser.storage.session.set(entry);
    } catch (error) {
      // With all the room there is to itself, it is this brief that is too long.
      return failed('page-too-large', String(error));
    }
  }
  return ok(undefined);
}

/** Forgets the brief of a tab that was closed. */
export async function forgetBriefState(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/**
 * Tells every change of a tab's state.
 *
 * @returns stops telling
 */
export function watchBriefState(tabId: number, tell: (state: BriefState) => void): () => void {
  const listener = (changes: Record<string, { readonly newValue?: unknown }>): void => {
    const state = changes[keyOf(tabId)]?.newValue;
    if (isBriefState(state)) tell(state);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
