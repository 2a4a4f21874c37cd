import { describe, expect, test } from 'vitest';
import { parseLanguageTag } from '../../../utils/core/model/language';
import {
  DEFAULT_SETTINGS,
  isSettingValue,
  parseSettings,
} from '../../../utils/core/model/settings';

describe('settings from anything', () => {
  test.each([undefined, null, 7, 'text', [], {}])('%j gives the defaults', (value) => {
    expect(parseSettings(value)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
  });

  test('one broken field is repaired and named, the others are kept', () => {
    const { settings, problems } = parseSettings({
      targetLanguage: 'ckb',
      summaryLength: 4,
      oldStoryDays: 7,
      theme: 'dark',
    });
    expect(settings).toEqual({
      targetLanguage: 'ckb',
      summaryLength: DEFAULT_SETTINGS.summaryLength,
      oldStoryDays: 7,
      theme: 'dark',
    });
    expect(problems).toEqual(['summaryLength']);
  });

  test('a language tag is put into its canonical form', () => {
    expect(parseSettings({ targetLanguage: 'zh-hant-tw' }).settings.targetLanguage).toBe(
      'zh-Hant-TW',
    );
  });

  test('what was written is read back unchanged', () => {
    const chosen = { targetLanguage: 'ar', summaryLength: 5, oldStoryDays: 365, theme: 'light' };
    expect(parseSettings(JSON.parse(JSON.stringify(chosen))).settings).toEqual(chosen);
  });

  test.each([0, 3651, 1.5, Number.NaN, '30', null])('%j days is refused', (days) => {
    expect(isSettingValue('oldStoryDays', days)).toBe(false);
    expect(parseSettings({ oldStoryDays: days }).problems).toEqual(['oldStoryDays']);
  });
});

test.each([
  ['ar', 'ar'],
  ['PT-br', 'pt-BR'],
  ['not a tag', null],
  ['', null],
  [7, null],
])('the language tag of %j is %j', (value, tag) => {
  expect(parseLanguageTag(value)).toBe(tag);
});
