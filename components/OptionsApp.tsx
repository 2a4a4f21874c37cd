import type { LanguageTag } from '../utils/core/model/language';
import {
  SUMMARY_LENGTHS,
  THEMES,
  type Settings,
  type SettingsField,
  type Theme,
} from '../utils/core/model/settings';
import type { SummaryLength } from '../utils/core/model/summary';
import { ChoiceField } from './ChoiceField';
import { LanguageField } from './LanguageField';
import { OldStoryField } from './OldStoryField';
import { SavedLine, type Saved } from './SavedLine';
import { WritingPreview } from './WritingPreview';
import { useText, type PlainKey, type Translate } from './text';

const FIELD_HEADINGS: Record<SettingsField, PlainKey> = {
  targetLanguage: 'options.language.heading',
  summaryLength: 'options.length.heading',
  oldStoryDays: 'options.oldStory.heading',
  theme: 'options.theme.heading',
};

const THEME_WORDS: Record<Theme, PlainKey> = {
  system: 'options.theme.system',
  light: 'options.theme.light',
  dark: 'options.theme.dark',
};

interface OptionsProps {
  readonly settings: Settings;
  readonly browserLanguage: LanguageTag;
  readonly saved: Saved;
  /** The fields whose stored value could not be read and was put back to its default. */
  readonly problems: readonly SettingsField[];
  readonly onChange: (next: Settings) => void;
}

function Repaired({ problems }: Pick<OptionsProps, 'problems'>) {
  const t = useText();
  if (problems.length === 0) return null;
  const names = problems.map((field) => t(FIELD_HEADINGS[field]));
  const list = new Intl.ListFormat(t('meta.lang'), { type: 'conjunction' }).format(names);
  return <p class="repaired">{t('options.repaired', [list])}</p>;
}

const lengthChoices = (t: Translate) =>
  SUMMARY_LENGTHS.map((length: SummaryLength) => ({
    value: length,
    label:
      length === 'about-100-words'
        ? t('options.length.words')
        : t('options.length.sentences', length),
  }));

const themeChoices = (t: Translate) =>
  THEMES.map((theme) => ({ value: theme, label: t(THEME_WORDS[theme]) }));

/** The options page, drawn from plain data. Every sound change is passed on at once; an unsound one never is. */
export function OptionsApp({ settings, browserLanguage, saved, problems, onChange }: OptionsProps) {
  const t = useText();
  const { targetLanguage, summaryLength, oldStoryDays, theme } = settings;
  const shownLanguage = targetLanguage === 'auto' ? browserLanguage : targetLanguage;
  return (
    <main class="options">
      <header class="options__header">
        <div>
          <p class="options__name">{t('extension.name')}</p>
          <h1>{t('options.heading')}</h1>
          <p class="help">{t('options.intro')}</p>
        </div>
        <SavedLine saved={saved} />
      </header>
      <Repaired problems={problems} />
      <LanguageField
        value={targetLanguage}
        browserLanguage={browserLanguage}
        onChange={(next) => onChange({ ...settings, targetLanguage: next })}
      >
        <WritingPreview lang={shownLanguage} />
      </LanguageField>
      <ChoiceField
        name="summary-length"
        heading={t('options.length.heading')}
        help={t('options.length.help')}
        choices={lengthChoices(t)}
        value={summaryLength}
        onChange={(next) => onChange({ ...settings, summaryLength: next })}
      />
      <OldStoryField
        value={oldStoryDays}
        onChange={(next) => onChange({ ...settings, oldStoryDays: next })}
      />
      <ChoiceField
        name="theme"
        heading={t('options.theme.heading')}
        choices={themeChoices(t)}
        value={theme}
        onChange={(next) => onChange({ ...settings, theme: next })}
      />
    </main>
  );
}
