import { browser } from 'wxt/browser';
import { backgroundAnswers, pageAnswers } from '../core/model/message-answers';
import type { BackgroundCalls, PageCalls } from '../core/model/messages';
import { createCaller, type Caller } from './messaging';

/** Calls the background. */
export const callBackground: Caller<BackgroundCalls> = createCaller<BackgroundCalls>(
  backgroundAnswers,
  { send: async (message) => browser.runtime.sendMessage(message), whenSilent: 'unexpected' },
);

/** Calls the content script in the top frame of a tab. */
export function callPage(tabId: number): Caller<PageCalls> {
  return createCaller<PageCalls>(pageAnswers, {
    send: async (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
    whenSilent: 'page-gone',
  });
}
