import { Check, TriangleAlert } from 'lucide';
import { Icon } from './Icon';
import { useText } from './text';

/** What became of the reader's last change. */
export type Saved = 'idle' | 'saved' | 'failed';

/** Says what became of the last change; stands there from the start, so that a screen reader hears it change. */
export function SavedLine({ saved }: { readonly saved: Saved }) {
  const t = useText();
  return (
    <output class={`saved saved--${saved}`}>
      {saved === 'saved' && (
        <>
          <Icon of={Check} />
          {t('options.saved')}
        </>
      )}
      {saved === 'failed' && (
        <>
          <Icon of={TriangleAlert} />
          {t('options.saveFailed')}
        </>
      )}
    </output>
  );
}
