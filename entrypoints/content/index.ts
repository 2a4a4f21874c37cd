import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageRequests } from '../../utils/core/model/page-requests';
import type { PageCalls } from '../../utils/core/model/messages';
import { answerCalls } from '../../utils/platform/messaging';
import { createPageAnswers } from './answers';
import './style.css';

/** Injected on the reader's click; reads the page and shows places in it. */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  // A page need not be told that it is being read.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const stop = answerCalls<PageCalls>(pageRequests, createPageAnswers(window, ctx.signal));
    ctx.onInvalidated(stop);
  },
});
