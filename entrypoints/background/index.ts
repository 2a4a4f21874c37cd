import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backgroundRequests } from '../../utils/core/model/background-requests';
import type { BackgroundCalls } from '../../utils/core/model/messages';
import { answerCalls } from '../../utils/platform/messaging';
import { createBriefings } from './briefings';

export default defineBackground(() => {
  const briefings = createBriefings();
  answerCalls<BackgroundCalls>(backgroundRequests, briefings.answers);
  browser.tabs.onRemoved.addListener((tabId) => void briefings.forgetTab(tabId));
});
