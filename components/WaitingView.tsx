import type { BriefStep } from '../utils/core/model/brief-state';
import { STEP_WORDS } from './brief-words';
import { useText } from './text';

interface WaitingViewProps {
  /** The step to name here; null while the status line above names it. */
  readonly step: BriefStep | null;
  readonly cancel: (() => void) | undefined;
}

/** The places where the summary will stand, and a way to stop that shows only when the work takes long. */
export function WaitingView({ step, cancel }: WaitingViewProps) {
  const t = useText();
  return (
    <section class="waiting">
      {step === null && <div class="waiting__facts" />}
      <h2 class="section-heading">
        {t('summary.heading')}
        <output class="section-heading__aside">{step !== null && t(STEP_WORDS[step])}</output>
      </h2>
      <div class="ghosts" aria-hidden="true">
        {[0, 1, 2].map((line) => (
          <div key={line} class="ghost" />
        ))}
      </div>
      {cancel !== undefined && (
        <button type="button" class="button waiting__cancel" onClick={cancel}>
          {t('action.cancel')}
        </button>
      )}
    </section>
  );
}
