import { browser } from 'wxt/browser';
import { refusalOfUrl } from '../core/brief/page-restriction';
import type { BriefedPage } from '../core/model/brief-state';
import { failed, ok, type Result } from '../core/model/result';
import { callPage } from './calls';

const SCRIPT = '/content-scripts/content.js';
const STYLE = '/content-scripts/content.css';

async function isOpen(tabId: number): Promise<boolean> {
  const answer = await callPage(tabId)('holdsPlaces', { runId: 'any' });
  return answer.ok;
}

/**
 * Lets the content script into a tab's page, once. It works in tabs opened before the extension was
 * installed, and needs no more than the reader's click (`activeTab`).
 */
export async function openPage(page: BriefedPage, isFirst: boolean): Promise<Result<void>> {
  if (!isFirst && (await isOpen(page.tabId))) return ok(undefined);
  const target = { tabId: page.tabId };
  try {
    await Promise.all([
      browser.scripting.executeScript({ target, files: [SCRIPT], injectImmediately: true }),
      browser.scripting.insertCSS({ target, files: [STYLE] }),
    ]);
    return ok(undefined);
  } catch (error) {
    return failed(refusalOfUrl(page.url), String(error));
  }
}
