import { resolve } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitForBrief } from '../support/brief-of-tab';
import { startChrome, type ChromeWithExtension } from '../support/chrome-extension';
import { serveFolder, type Site } from '../support/site';

let site: Site;
beforeAll(async () => {
  site = await serveFolder(resolve(import.meta.dirname, '../fixtures'));
});
afterAll(() => site?.close());

const SAMPLE = 'sample/river-bridge.html';

/** What axe finds wrong, as rule and element. */
async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate(async () =>
    (globalThis as unknown as { axe: { run(): Promise<axe.AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.each(['en', 'ar'])('the interface in %s', (language) => {
  let chrome: ChromeWithExtension;
  beforeAll(async () => {
    chrome = await startChrome({ language });
  });
  afterAll(async () => {
    await chrome?.browser.close();
  });
  afterEach(async () => {
    for (const page of await chrome.browser.pages())
      if (page.url() !== 'about:blank') await page.close();
  });

  const openOptions = async (): Promise<Page> => {
    const options = await chrome.open(`${chrome.origin}/options.html`);
    await options.waitForSelector('select');
    return options;
  };
  const openPopup = async (path = SAMPLE): Promise<Page> => {
    const page = await chrome.open(site.url(path));
    const popup = await chrome.clickToolbarButton(page);
    await waitForBrief(chrome, page);
    await popup.waitForSelector('ol button');
    return popup;
  };
  const chooseTheme = async (theme: 'light' | 'dark'): Promise<void> => {
    const options = await openOptions();
    await options.click(`input[type=radio][value=${theme}]`);
    await options.waitForFunction(
      (name) => document.documentElement.dataset['theme'] === name,
      {},
      theme,
    );
    await options.close();
  };

  test('runs in the direction of its language', async () => {
    const popup = await openPopup();
    const direction = language === 'ar' ? 'rtl' : 'ltr';
    expect(await popup.evaluate(() => document.documentElement.dir)).toBe(direction);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe(language);
  });

  test.each(['light', 'dark'] as const)(
    'leaves axe nothing to find in the %s theme',
    async (theme) => {
      await chooseTheme(theme);
      const popup = await openPopup();
      expect(await popup.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
      expect(await findFaults(popup)).toEqual([]);
      const options = await openOptions();
      expect(await findFaults(options)).toEqual([]);
    },
  );

  test('a chosen language governs dates and countries in the brief, and is kept', async () => {
    const options = await openOptions();
    await options.select('select', 'fr');
    await expect
      .poll(async () => options.evaluate(() => document.body.innerText))
      .toContain('juillet');
    await options.reload();
    await options.waitForSelector('select');
    expect(await options.$eval('select', (select) => select.value)).toBe('fr');
    const popup = await openPopup('states/harbour.html');
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain('14 septembre 2026');
    expect(text).toContain('Norvège');
  });

  test('a chosen length is applied at the next click', async () => {
    const options = await openOptions();
    await options.click('input[type=radio][value="1"]');
    await options.waitForFunction(() => document.querySelector('output')?.textContent !== '');
    const popup = await openPopup();
    expect(await popup.$$('ol button')).toHaveLength(1);
  });

  test('days that are no number are refused with a sentence, and nothing is lost', async () => {
    const options = await openOptions();
    await options.click('input[inputmode=numeric]', { count: 3 });
    await options.keyboard.type('soon');
    await options.keyboard.press('Tab');
    const isTold = await options.$eval('input[inputmode=numeric]', (input) => ({
      invalid: input.getAttribute('aria-invalid'),
      value: input.value,
    }));
    expect(isTold).toEqual({ invalid: 'true', value: 'soon' });
    await options.reload();
    await options.waitForSelector('input[inputmode=numeric]');
    expect(await options.$eval('input[inputmode=numeric]', (input) => input.value)).toBe('30');
  });
});
