import { useState } from 'preact/hooks';
import { formatNumber } from '../utils/core/language/format-number';
import { withAsciiDigits } from '../utils/core/language/numerals';
import { OLD_STORY_DAYS, isSettingValue } from '../utils/core/model/settings';
import { useText } from './text';

interface OldStoryFieldProps {
  readonly value: number;
  readonly onChange: (next: number) => void;
}

/** A whole number in any digits, or NaN. */
function numberOf(draft: string): number {
  const digits = withAsciiDigits(draft).trim();
  return /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
}

/**
 * The age in days from which a story counts as old. What the reader writes stays as they wrote it; only a
 * number within bounds is passed on. A text field, since `type="number"` refuses Eastern digits in silence.
 */
export function OldStoryField({ value, onChange }: OldStoryFieldProps) {
  const t = useText();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft !== null && (!isSound(draft) || numberOf(draft) === value) ? draft : null;
  const isBad = shown !== null && !isSound(shown);
  const write = (next: string): void => {
    setDraft(next);
    if (isSound(next)) onChange(numberOf(next));
  };
  const bound = (days: number): string => formatNumber(days, t('meta.lang'));
  return (
    <fieldset class="field">
      <legend>{t('options.oldStory.heading')}</legend>
      <p class="help" id="old-story-help">
        {t('options.oldStory.help')}
      </p>
      <label class="inline-field">
        <span>{t('options.oldStory.label')}</span>
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          size={5}
          value={shown ?? String(value)}
          aria-invalid={isBad}
          aria-describedby="old-story-help old-story-problem"
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <output class="problem" id="old-story-problem">
        {isBad && t('options.oldStory.bad', [bound(OLD_STORY_DAYS.min), bound(OLD_STORY_DAYS.max)])}
      </output>
    </fieldset>
  );
}

const isSound = (draft: string): boolean => isSettingValue('oldStoryDays', numberOf(draft));
