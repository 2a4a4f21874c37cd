import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupApp } from '../../components/PopupApp';
import type { Passage } from '../../utils/core/model/article';
import type { BriefedPage, ReadingChoice } from '../../utils/core/model/brief-state';
import type { Failure, Result } from '../../utils/core/model/result';
import { DEFAULT_SETTINGS } from '../../utils/core/model/settings';
import { callBackground, callPage } from '../../utils/platform/calls';
import { browserLanguage } from '../../utils/platform/interface-language';
import { findActivePage } from '../../utils/platform/tabs';
import { within } from '../../utils/platform/within';
import { useBriefState } from './use-brief-state';
import { useSettings } from './use-settings';

/** A page that is busy for longer does not answer; the reader is told. */
const SHOWING_LIMIT_MS = 3000;

/** The performance mark of a shown brief. */
const BRIEF_SHOWN = 'mujaz:brief-shown';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** Wires the popup to the tab it stands above: follows its state, passes on what the reader does. */
export function Popup() {
  const settings = useSettings() ?? DEFAULT_SETTINGS;
  const [now] = useState(() => new Date());
  const [page, setPage] = useState<BriefedPage | null>(null);
  const [notice, setNotice] = useState<Failure | null>(null);
  useEffect(() => void findActivePage().then(setPage), []);
  const { state, problem } = useBriefState(page);
  const isReady = state?.status === 'ready';
  // Read by the benchmark: the moment the whole brief is on screen.
  useEffect(() => {
    if (isReady) performance.mark(BRIEF_SHOWN);
  }, [isReady]);

  const tell = async (outcome: Promise<Result<void>>): Promise<void> => {
    setNotice(null);
    const answer = await outcome;
    if (!answer.ok) setNotice(answer.failure);
  };
  const { subject = 'article', lang = null, attempt = 0 } = state ?? {};
  const read = (choice: ReadingChoice): void => {
    if (page !== null) void tell(callBackground('briefTab', { tabId: page.tabId, choice }));
  };
  const showPassage = (passages: readonly Passage[], index: number): void => {
    if (state === null) return;
    const { runId, page: briefed } = state;
    const shown = callPage(briefed.tabId)('showPassage', { runId, passages, index });
    void tell(within(SHOWING_LIMIT_MS, shown));
  };
  const cancel = (): void => {
    if (page !== null) void tell(callBackground('cancelBrief', { tabId: page.tabId }));
  };

  const { targetLanguage } = settings;
  return (
    <PopupApp
      tab={page === null ? null : { title: page.title, host: hostOf(page.url) }}
      state={state}
      settings={settings}
      targetLanguage={targetLanguage === 'auto' ? browserLanguage() : targetLanguage}
      now={now}
      notice={notice ?? problem}
      actions={{
        showPassage,
        readAgain: () => read({ subject, lang, attempt }),
        readPage: () => read({ subject: 'article', lang, attempt: 0 }),
        readSelection: () => read({ subject: 'selection', lang, attempt: 0 }),
        readAnother: () => read({ subject: 'article', lang, attempt: attempt + 1 }),
        correctLanguage: (corrected) => read({ subject, lang: corrected, attempt }),
        openOptions: () => void browser.runtime.openOptionsPage(),
        cancel,
      }}
    />
  );
}
