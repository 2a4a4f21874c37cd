import { RotateCw, Settings, TextSelect, type IconNode } from 'lucide';
import { Icon } from './Icon';
import type { PopupActions } from './popup-props';
import { useText } from './text';

interface IconButtonProps {
  readonly icon: IconNode;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ icon, label, disabled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  );
}

interface PopupHeaderProps {
  readonly host: string;
  readonly isBusy: boolean;
  readonly actions: PopupActions;
}

/** Whose page this is, and what can be done at any time. */
export function PopupHeader({ host, isBusy, actions }: PopupHeaderProps) {
  const t = useText();
  return (
    <header class="bar">
      <strong class="bar__name">{t('extension.name')}</strong>
      <bdi class="bar__host" dir="ltr">
        {host}
      </bdi>
      <IconButton
        icon={TextSelect}
        label={t('action.readSelection')}
        disabled={isBusy}
        onClick={actions.readSelection}
      />
      <IconButton
        icon={RotateCw}
        label={t('action.readAgain')}
        disabled={isBusy}
        onClick={actions.readAgain}
      />
      <IconButton icon={Settings} label={t('action.options')} onClick={actions.openOptions} />
    </header>
  );
}
