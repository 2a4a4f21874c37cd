import type { Saved } from '../../components/SavedLine';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsField,
} from '../../utils/core/model/settings';

/** All that differs from one picture of the options page to another. */
export interface OptionsSample {
  readonly settings: Settings;
  readonly saved: Saved;
  readonly problems: readonly SettingsField[];
}

/** Every state the options page can be in, by name. */
export const OPTIONS_SAMPLES: Readonly<Record<string, OptionsSample>> = {
  default: { settings: DEFAULT_SETTINGS, saved: 'idle', problems: [] },
  saved: {
    settings: { targetLanguage: 'ar-IQ', summaryLength: 5, oldStoryDays: 90, theme: 'system' },
    saved: 'saved',
    problems: [],
  },
  'own-tag': {
    settings: { ...DEFAULT_SETTINGS, targetLanguage: 'arz' },
    saved: 'idle',
    problems: [],
  },
  failed: { settings: DEFAULT_SETTINGS, saved: 'failed', problems: ['theme', 'summaryLength'] },
};
