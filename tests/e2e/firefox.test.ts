import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as ExtensionApi } from 'wxt/browser';
import {
  startFirefox,
  type FirefoxPopup,
  type FirefoxWithExtension,
} from '../support/firefox-extension';
import { serveFolder, type Site } from '../support/site';

/** The extension's own API, as functions evaluated in its contexts see it. */
declare const browser: typeof ExtensionApi;

let firefox: FirefoxWithExtension;
let site: Site;
beforeAll(async () => {
  site = await serveFolder(resolve(import.meta.dirname, '../fixtures'));
  firefox = await startFirefox();
});
afterAll(async () => {
  await firefox?.browser.close();
  site?.close();
});

const textOf = async (popup: FirefoxPopup): Promise<string> =>
  popup.evaluate((content) => content.document.body.innerText.replaceAll(/\s+/g, ' '));

test('a click on the toolbar button shows the brief, a click on a line leads to its sentence', async () => {
  const page = await firefox.open(site.url('sample/river-bridge.html'));
  const popup = await firefox.clickToolbarButton();
  await expect
    .poll(() => textOf(popup), { timeout: 15_000 })
    .toContain('جسر العشّار يعود إلى الخدمة');
  await expect
    .poll(() => textOf(popup), { timeout: 15_000 })
    .toMatch(/7 September 2021|September 7, 2021/);
  const countLines = async (): Promise<number> =>
    popup.evaluate((content) => content.document.querySelectorAll('ol button').length);
  await expect.poll(countLines).toBe(3);
  const said = await popup.evaluate((content) => {
    const button = [...content.document.querySelectorAll<HTMLButtonElement>('ol button')].at(-1)!;
    button.click();
    return button.querySelector('.line__text')?.textContent ?? '';
  });
  expect(said).not.toBe('');
  const lit = async (): Promise<string[]> =>
    page.evaluate(() =>
      [...(CSS.highlights.get('mujaz-flash') ?? [])].map((range) =>
        (range as Range).toString().replaceAll(/\s+/g, ' '),
      ),
    );
  await expect.poll(lit).toEqual([said]);
  await page.close();
});

test('a home page is said to be no article', async () => {
  const page = await firefox.open(site.url('states/home.html'));
  const popup = await firefox.clickToolbarButton();
  await expect.poll(() => textOf(popup), { timeout: 15_000 }).toMatch(/no single article/i);
  await page.close();
});

test('a page of the browser itself is said to be closed to extensions', async () => {
  const page = await firefox.browser.newPage();
  const popup = await firefox.clickToolbarButton();
  await expect.poll(() => textOf(popup), { timeout: 15_000 }).toMatch(/don.t let extensions read/i);
  await page.close();
});

test('an option is saved at once and is there when the page is opened again', async () => {
  const page = await firefox.openExtensionPage('options.html');
  await page.waitForSelector('input[inputmode=numeric]');
  const days = await page.$('input[inputmode=numeric]');
  await days!.evaluate((input) => {
    input.value = '90';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect
    .poll(async () =>
      page.evaluate(async () => {
        const { settings } = await browser.storage.local.get('settings');
        return (settings as { oldStoryDays?: number } | undefined)?.oldStoryDays;
      }),
    )
    .toBe(90);
  await page.close();
});
