import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { directionOfLanguage } from '../utils/core/language/direction';
import { OFFERED_LANGUAGES, nativeLanguageName } from '../utils/core/language/language-names';
import type { LanguageTag } from '../utils/core/model/language';
import { LanguageTagField } from './LanguageTagField';
import { useText } from './text';

/** The entry of the list that opens the field for a tag; no language tag looks like this. */
const OTHER = '+';

interface LanguageFieldProps {
  /** A BCP 47 tag or `auto`. */
  readonly value: LanguageTag;
  readonly browserLanguage: LanguageTag;
  readonly onChange: (next: LanguageTag) => void;
  /** What the choice looks like. */
  readonly children: ComponentChildren;
}

/** The reader's language: the browser's, one of a list under its own name, or any BCP 47 tag. */
export function LanguageField({ value, browserLanguage, onChange, children }: LanguageFieldProps) {
  const t = useText();
  const isListed = value === 'auto' || OFFERED_LANGUAGES.includes(value);
  // Once open, the field stays while a listed tag is written on the way to a longer one.
  const [asksForTag, setAsksForTag] = useState(!isListed);
  const showsTag = asksForTag || !isListed;
  const choose = (choice: string): void => {
    setAsksForTag(choice === OTHER);
    if (choice !== OTHER) onChange(choice);
  };
  return (
    <fieldset class="field">
      <legend>{t('options.language.heading')}</legend>
      <p class="help" id="language-help">
        {t('options.language.help')}
      </p>
      <label class="stacked-field">
        <span>{t('options.language.label')}</span>
        <select
          aria-describedby="language-help"
          value={showsTag ? OTHER : value}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="auto">
            {t('options.language.auto', [nativeLanguageName(browserLanguage)])}
          </option>
          {OFFERED_LANGUAGES.map((tag) => (
            <option key={tag} value={tag} lang={tag} dir={directionOfLanguage(tag)}>
              {nativeLanguageName(tag)}
            </option>
          ))}
          <option value={OTHER}>{t('options.language.other')}</option>
        </select>
      </label>
      {showsTag && <LanguageTagField value={isListed ? '' : value} onChange={onChange} />}
      {children}
    </fieldset>
  );
}
