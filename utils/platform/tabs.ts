import { browser } from 'wxt/browser';
import type { BriefedPage } from '../core/model/brief-state';

interface BrowserTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** Without leave to see a tab its address is kept from us; then it is empty here. */
function pageOf(tab: BrowserTab | undefined): BriefedPage | null {
  if (tab?.id === undefined) return null;
  return { tabId: tab.id, url: tab.url ?? '', title: tab.title ?? '' };
}

/** The page the reader has in front, with the popup above it. */
export async function findActivePage(): Promise<BriefedPage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return pageOf(tab);
}

/** The page in a tab, or null when the tab was closed. */
export async function findPage(tabId: number): Promise<BriefedPage | null> {
  try {
    return pageOf(await browser.tabs.get(tabId));
  } catch {
    return null;
  }
}
