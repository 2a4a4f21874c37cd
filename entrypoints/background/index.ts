import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { backgroundRequests } from '../../utils/core/model/background-requests';
import type { BackgroundCalls } from '../../utils/core/model/messages';
import { forgetBriefState } from '../../utils/platform/brief-states';
import { answerCalls } from '../../utils/platform/messaging';
import { createBackgroundAnswers } from './answers';

export default defineBackground(() => {
  answerCalls<BackgroundCalls>(backgroundRequests, createBackgroundAnswers());
  browser.tabs.onRemoved.addListener((tabId) => void forgetBriefState(tabId));
});
