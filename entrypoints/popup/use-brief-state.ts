import { useEffect, useState } from 'preact/hooks';
import type { BriefedPage, BriefState } from '../../utils/core/model/brief-state';
import type { Failure } from '../../utils/core/model/result';
import { readBriefState, watchBriefState } from '../../utils/platform/brief-states';
import { callBackground } from '../../utils/platform/calls';

async function askForBrief(page: BriefedPage, stored: BriefState | null): Promise<Failure | null> {
  // A reader who last asked for the selection of this very page finds it again.
  const subject = stored?.page.url === page.url ? stored.subject : 'article';
  const answer = await callBackground('briefTab', { tabId: page.tabId, subject, again: false });
  return answer.ok ? null : answer.failure;
}

/** How far the brief of the page in front has come, followed as it changes; asks for the brief when the popup opens. */
export function useBriefState(page: BriefedPage | null): {
  state: BriefState | null;
  problem: Failure | null;
} {
  const [state, setState] = useState<BriefState | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  useEffect(() => {
    if (page === null) return undefined;
    const open = async (): Promise<void> => {
      const stored = await readBriefState(page.tabId);
      // What the tab held before is not shown for an instant; a later change wins over what was stored.
      if (stored?.page.url === page.url) setState((now) => now ?? stored);
      setProblem(await askForBrief(page, stored));
    };
    void open();
    return watchBriefState(page.tabId, setState);
  }, [page]);
  return { state, problem };
}
