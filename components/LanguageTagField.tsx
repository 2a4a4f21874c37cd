import { useState } from 'preact/hooks';
import { languageName } from '../utils/core/language/language-names';
import type { LanguageTag } from '../utils/core/model/language';
import { parseLanguageTag } from '../utils/core/model/language';
import { useText, type Translate } from './text';

interface LanguageTagFieldProps {
  /** The tag in force; empty while there is none yet. */
  readonly value: LanguageTag;
  readonly onChange: (next: LanguageTag) => void;
}

/** The tag a draft stands for; null for what is none, and for `auto` and `und`, which name no language. */
function tagOf(draft: string): LanguageTag | null {
  const tag = parseLanguageTag(draft.trim());
  return tag === 'auto' || tag === 'und' ? null : tag;
}

function verdictOn(draft: string, t: Translate): string {
  if (draft.trim() === '') return t('options.language.tagEmpty');
  const tag = tagOf(draft);
  if (tag === null) return t('options.language.tagBad', [draft.trim()]);
  const name = languageName(tag, t('meta.lang'));
  return name === null
    ? t('options.language.tagUnknown', [tag])
    : t('options.language.tagKnown', [name]);
}

/** Any BCP 47 tag, written by hand; it says how it was understood. A bad one is kept in the field and not passed on. */
export function LanguageTagField({ value, onChange }: LanguageTagFieldProps) {
  const t = useText();
  const [draft, setDraft] = useState(value);
  const isBad = draft.trim() !== '' && tagOf(draft) === null;
  const write = (next: string): void => {
    setDraft(next);
    const tag = tagOf(next);
    if (tag !== null) onChange(tag);
  };
  return (
    <div class="tag-field">
      <label class="stacked-field">
        <span>{t('options.language.tagLabel')}</span>
        <input
          type="text"
          dir="ltr"
          size={12}
          maxLength={64}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={draft}
          aria-invalid={isBad}
          aria-describedby="tag-help tag-verdict"
          onInput={(event) => write(event.currentTarget.value)}
        />
      </label>
      <p class="help" id="tag-help">
        {t('options.language.tagHelp')}
      </p>
      <output class={isBad ? 'problem' : 'help'} id="tag-verdict">
        {verdictOn(draft, t)}
      </output>
    </div>
  );
}
