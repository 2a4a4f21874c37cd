import type { Page } from 'puppeteer-core';
import type { BriefState } from '../../utils/core/model/brief-state';
import type { ChromeWithExtension } from './chrome-extension';

const PAUSE_MS = 25;

/** The one part of the extension's API that is asked for inside the service worker. */
declare const browser: {
  readonly storage: { readonly session: { get(keys: null): Promise<Record<string, unknown>> } };
};

/** The states of all tabs, newest first, as the extension wrote them to session storage. */
export async function readBriefStates(chrome: ChromeWithExtension): Promise<BriefState[]> {
  const worker = await chrome.background();
  const stored = await worker.evaluate(async () => browser.storage.session.get(null));
  return Object.entries(stored)
    .filter(([key]) => key.startsWith('brief:'))
    .map(([, state]) => state as BriefState)
    .toSorted((a, b) => b.startedTime.localeCompare(a.startedTime));
}

/** Waits until the newest piece of work on a page is done, one way or the other. Throws after `limitMs`. */
export async function waitForBrief(
  chrome: ChromeWithExtension,
  page: Page,
  limitMs = 60_000,
): Promise<BriefState> {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    const states = await readBriefStates(chrome);
    // A page of the browser keeps its address to itself.
    const state = states.find(({ page: briefed }) => ['', page.url()].includes(briefed.url));
    if (state !== undefined && state.status !== 'working') return state;
    await new Promise((pause) => setTimeout(pause, PAUSE_MS));
  }
  throw new Error(`The brief was not done after ${limitMs / 1000} seconds.`);
}
