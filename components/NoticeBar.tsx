import { Info } from 'lucide';
import type { Failure } from '../utils/core/model/result';
import { FAILURE_WORDS } from './failure-words';
import { Icon } from './Icon';
import type { PopupActions } from './popup-props';
import { useText } from './text';
import { WaysOut } from './WaysOut';

interface NoticeBarProps {
  readonly failure: Failure;
  readonly actions: PopupActions;
}

/** How the reader's last action failed, over the foot of a brief that goes on standing. */
export function NoticeBar({ failure, actions }: NoticeBarProps) {
  const t = useText();
  const { what, remedy } = FAILURE_WORDS[failure.code];
  return (
    <div class="notice" role="alert">
      <Icon of={Info} />
      <div>
        <p class="notice__what">{t(what)}</p>
        <p>{t(remedy)}</p>
        <WaysOut code={failure.code} actions={actions} />
      </div>
    </div>
  );
}
