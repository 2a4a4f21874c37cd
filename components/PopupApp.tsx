import type { Article } from '../utils/core/model/article';
import type { BriefState } from '../utils/core/model/brief-state';
import { BriefView } from './BriefView';
import { FailureView } from './FailureView';
import { Headline } from './Headline';
import { NoticeBar } from './NoticeBar';
import { PopupHeader } from './PopupHeader';
import { StatusLine } from './StatusLine';
import { StoryFacts } from './StoryFacts';
import { WaitingView } from './WaitingView';
import type { PopupProps } from './popup-props';

function articleOf(state: BriefState | null): Article | null {
  if (state?.status === 'ready') return state.brief.article;
  return state?.status === 'working' ? state.article : null;
}

/**
 * The popup, drawn from plain data: what is known of the tab at once, then the story's facts, then its brief.
 * Each stands where it stays, so that nothing moves while the rest arrives.
 */
export function PopupApp(props: PopupProps) {
  const { tab, state, settings, targetLanguage, now, actions, notice } = props;
  const article = articleOf(state);
  const failure = state?.status === 'failed' ? state.failure : state === null ? notice : null;
  const isBusy = state === null ? failure === null : state.status === 'working';
  return (
    <div class="popup" aria-busy={isBusy}>
      <PopupHeader host={tab?.host ?? ''} isBusy={isBusy} actions={actions} />
      <main>
        <StatusLine
          state={state}
          timeline={article?.timeline ?? null}
          hasFailed={failure !== null}
          oldStoryDays={settings.oldStoryDays}
          targetLanguage={targetLanguage}
          now={now}
        />
        <Headline tabTitle={tab?.title ?? ''} article={article} state={state} />
        {article !== null && <StoryFacts article={article} targetLanguage={targetLanguage} />}
        {failure !== null && <FailureView failure={failure} actions={actions} />}
        {state?.status === 'ready' && (
          <BriefView
            brief={state.brief}
            subject={state.subject}
            targetLanguage={targetLanguage}
            actions={actions}
          />
        )}
        {isBusy && (
          <WaitingView
            step={state?.status === 'working' && article !== null ? state.step : null}
            cancel={actions.cancel}
          />
        )}
      </main>
      {state !== null && notice !== null && <NoticeBar failure={notice} actions={actions} />}
    </div>
  );
}
