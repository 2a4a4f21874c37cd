import type { FailureCode } from '../utils/core/model/result';
import { FAILURE_WORDS, type WayOut } from './failure-words';
import type { PopupActions } from './popup-props';
import { useText, type PlainKey } from './text';

const LABELS: Record<WayOut, PlainKey> = {
  readAgain: 'action.readAgain',
  readAnother: 'action.readAnother',
  readPage: 'action.readPage',
  readSelection: 'action.readSelection',
  openOptions: 'action.options',
};

interface WaysOutProps {
  readonly code: FailureCode;
  readonly actions: PopupActions;
}

/** The buttons that help after a failure; nothing where no button can. */
export function WaysOut({ code, actions }: WaysOutProps) {
  const t = useText();
  const { waysOut } = FAILURE_WORDS[code];
  if (waysOut.length === 0) return null;
  return (
    <div class="ways-out">
      {waysOut.map((way, at) => (
        <button
          key={way}
          type="button"
          class={at === 0 ? 'button button--primary' : 'button'}
          onClick={() => actions[way]()}
        >
          {t(LABELS[way])}
        </button>
      ))}
    </div>
  );
}
