import * as v from 'valibot';
import type { LanguageTag } from './language';
import { languageTag } from './language-schema';
import type { SummaryLength } from './summary';

export const SUMMARY_LENGTHS = [
  1,
  3,
  5,
  'about-100-words',
] as const satisfies readonly SummaryLength[];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Fewest and most days a story may be old before the brief says so. */
export const OLD_STORY_DAYS = { min: 1, max: 3650 } as const;

/** What the reader has chosen. Plain data; one version, repaired field by field. */
export interface Settings {
  /** A BCP 47 tag, or `auto` for the language of the browser's own interface. */
  readonly targetLanguage: LanguageTag;
  readonly summaryLength: SummaryLength;
  /** A story older than this many days gets an age line. */
  readonly oldStoryDays: number;
  readonly theme: Theme;
}

export const DEFAULT_SETTINGS: Settings = {
  targetLanguage: 'auto',
  summaryLength: 3,
  oldStoryDays: 30,
  theme: 'system',
};

const fields = {
  targetLanguage: v.union([v.literal('auto'), languageTag]),
  summaryLength: v.picklist(SUMMARY_LENGTHS),
  oldStoryDays: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(OLD_STORY_DAYS.min),
    v.maxValue(OLD_STORY_DAYS.max),
  ),
  theme: v.picklist(THEMES),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

export type SettingsField = keyof Settings;

/** Is this a value the field takes? The options page asks before it saves. */
export function isSettingValue(field: SettingsField, value: unknown): boolean {
  return v.is(fields[field], value);
}

/**
 * Settings from anything: never throws, keeps every field that is sound and puts the default in place of
 * one that is not.
 *
 * @returns the settings, and the names of the fields that had to be repaired (a missing field is no problem)
 */
export function parseSettings(value: unknown): {
  settings: Settings;
  problems: readonly SettingsField[];
} {
  const given: Record<string, unknown> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  const problems: SettingsField[] = [];
  const read = <T>(field: SettingsField, schema: v.GenericSchema<unknown, T>, fallback: T): T => {
    if (given[field] === undefined) return fallback;
    const parsed = v.safeParse(schema, given[field]);
    if (parsed.success) return parsed.output;
    problems.push(field);
    return fallback;
  };
  const defaults = DEFAULT_SETTINGS;
  const settings: Settings = {
    targetLanguage: read('targetLanguage', fields.targetLanguage, defaults.targetLanguage),
    summaryLength: read('summaryLength', fields.summaryLength, defaults.summaryLength),
    oldStoryDays: read('oldStoryDays', fields.oldStoryDays, defaults.oldStoryDays),
    theme: read('theme', fields.theme, defaults.theme),
  };
  return { settings, problems };
}
