import { languageName, likelyMistakenFor } from '../utils/core/language/language-names';
import type { LanguageTag } from '../utils/core/model/language';
import { useText } from './text';

interface TextLanguageProps {
  /** What the text was taken for; `und` when it was not recognised. */
  readonly lang: LanguageTag;
  readonly targetLanguage: LanguageTag;
  readonly onCorrect: (lang: LanguageTag) => void;
}

/** The language of the text, in a menu to correct it by: those it is mistaken for stand first, side by side. */
export function TextLanguage({ lang, targetLanguage, onCorrect }: TextLanguageProps) {
  const t = useText();
  const nameOf = (tag: LanguageTag): string => languageName(tag, targetLanguage) ?? tag;
  const { near, others } = likelyMistakenFor(lang);
  const option = (tag: LanguageTag) => (
    <option key={tag} value={tag} lang={targetLanguage}>
      {nameOf(tag)}
    </option>
  );
  return (
    <label class="text-language">
      {t('story.language')}
      <select value={lang} onChange={({ currentTarget }) => onCorrect(currentTarget.value)}>
        {lang === 'und' && (
          <option value="und" disabled>
            {t('story.languageUnknown')}
          </option>
        )}
        {near.map(option)}
        <hr />
        {others.map(option)}
      </select>
    </label>
  );
}
