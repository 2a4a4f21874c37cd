import { useEffect, useState } from 'preact/hooks';
import type { BriefedPage, BriefState } from '../../utils/core/model/brief-state';
import type { Failure } from '../../utils/core/model/result';
import { readBriefState, watchBriefState } from '../../utils/platform/brief-states';
import { callBackground } from '../../utils/platform/calls';

async function askForBrief(page: BriefedPage): Promise<Failure | null> {
  const answer = await callBackground('briefTab', { tabId: page.tabId, choice: null });
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
      // Nor a failure: it is tried again at once.
      const isWorthShowing = stored?.page.url === page.url && stored.status !== 'failed';
      if (isWorthShowing) setState((now) => now ?? stored);
      setProblem(await askForBrief(page));
    };
    void open();
    return watchBriefState(page.tabId, (next) => {
      setState(next);
      setProblem(null);
    });
  }, [page]);
  return { state, problem };
}
