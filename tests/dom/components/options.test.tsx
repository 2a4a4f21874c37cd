import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../entrypoints/options/style.css';
import { DEFAULT_SETTINGS } from '../../../utils/core/model/settings';
import { renderOptions } from '../../support/render-interface';

const list = (): HTMLSelectElement => screen.getByRole('combobox', { name: 'Language' });
const tagField = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Language tag' });
const daysField = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Days' });

describe('the language', () => {
  test('offers the browser’s own first, and the others under their own names', async () => {
    await renderOptions('default');
    const [first, second] = list().options;
    expect(first!.textContent).toBe('The browser’s language (English)');
    expect([second!.textContent, second!.lang, second!.dir]).toEqual(['العربية', 'ar', 'rtl']);
  });

  test('is passed on at once, and shown in the preview', async () => {
    const { changes } = await renderOptions('default');
    await userEvent.selectOptions(list(), 'ar-IQ');
    expect(changes).toEqual([{ ...DEFAULT_SETTINGS, targetLanguage: 'ar-IQ' }]);
    expect(screen.getByText('٩ تموز ٢٠٢٦، ١٥:٣٠')).toBeVisible();
    expect(screen.getByText('١٢٬٣٤٥')).toBeVisible();
  });

  test('may be any other, by its tag, which is kept in canonical form', async () => {
    const { changes } = await renderOptions('default');
    await userEvent.selectOptions(list(), 'Another language…');
    expect(changes).toEqual([]);
    await userEvent.fill(tagField(), 'ckb-arab');
    expect(changes.at(-1)?.targetLanguage).toBe('ckb-Arab');
    expect(screen.getByText(/Understood as/)).toBeVisible();
  });

  test.each(['not a tag', 'ar_IQ', 'auto', 'und', 'x'])(
    '“%s” is no tag: it stays in the field, is explained, and not passed on',
    async (draft) => {
      const { changes } = await renderOptions('own-tag');
      await userEvent.fill(tagField(), draft);
      expect(tagField().value).toBe(draft);
      expect(tagField()).toHaveAttribute('aria-invalid', 'true');
      expect(screen.getByText(`“${draft}” is not a language tag.`, { exact: false })).toBeVisible();
      expect(changes).toEqual([]);
    },
  );

  test('a listed tag on the way to a longer one does not close the field', async () => {
    const { changes } = await renderOptions('own-tag');
    await userEvent.fill(tagField(), 'ar');
    await userEvent.fill(tagField(), 'ar-SY');
    expect(changes.map((change) => change.targetLanguage)).toEqual(['ar', 'ar-SY']);
  });
});

describe('the age of old stories', () => {
  test.each([
    ['90', 90],
    ['٤٥', 45],
    [' 7 ', 7],
  ])('“%s” is passed on as %d', async (draft, days) => {
    const { changes } = await renderOptions('default');
    await userEvent.fill(daysField(), draft);
    expect(changes).toEqual([{ ...DEFAULT_SETTINGS, oldStoryDays: days }]);
    expect(daysField().value).toBe(draft);
  });

  test.each(['', '0', '-3', '2.5', '3651', 'soon', '1e3'])(
    '“%s” is explained and not passed on, and nothing is lost',
    async (draft) => {
      const { changes } = await renderOptions('default');
      await userEvent.fill(daysField(), draft);
      expect(daysField().value).toBe(draft);
      expect(daysField()).toHaveAttribute('aria-invalid', 'true');
      expect(screen.getByText(/Write a whole number of days from 1 to 3,650/)).toBeVisible();
      expect(changes).toEqual([]);
    },
  );
});

describe('the choices', () => {
  test('the length of the summary and the theme are passed on at once', async () => {
    const { changes } = await renderOptions('default');
    await userEvent.click(screen.getByRole('radio', { name: '5 sentences' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(changes.map(({ summaryLength, theme }) => [summaryLength, theme])).toEqual([
      [5, 'system'],
      [5, 'dark'],
    ]);
  });
});

describe('what became of it', () => {
  test('is said in a region that was there before', async () => {
    await renderOptions('default');
    const [region] = screen.getAllByRole('status');
    expect(region).toBeEmptyDOMElement();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(region).toHaveTextContent('Saved');
  });

  test('a refusal is said, and the settings that had to be repaired are named', async () => {
    await renderOptions('failed');
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Not saved.');
    expect(screen.getByText(/Appearance and Length of the summary/)).toBeVisible();
  });
});
