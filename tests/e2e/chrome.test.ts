import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { browser as ExtensionApi } from 'wxt/browser';
import { readBriefStates, waitForBrief } from '../support/brief-of-tab';
import { startChrome, type ChromeWithExtension } from '../support/chrome-extension';
import { EMPTY_PDF } from '../support/pdf';
import { serveFolder, type Site } from '../support/site';

/** The extension's own API, as functions evaluated in its contexts see it. */
declare const browser: typeof ExtensionApi;

let chrome: ChromeWithExtension;
let site: Site;
beforeAll(async () => {
  const pages = new Map([['report.pdf', EMPTY_PDF]]);
  site = await serveFolder(resolve(import.meta.dirname, '../fixtures'), pages);
  chrome = await startChrome({ language: 'en' });
});
afterAll(async () => {
  await chrome?.browser.close();
  site?.close();
});
afterEach(async () => {
  for (const page of await chrome.browser.pages()) {
    if (page.url() !== 'about:blank') await page.close();
  }
});

const SAMPLE = 'sample/river-bridge.html';
const ENGLISH = 'states/harbour.html';

const textOf = async (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' '));

async function brief(path: string): Promise<{ page: Page; popup: Page }> {
  const page = await chrome.open(path.includes(':') ? path : site.url(path));
  return { page, popup: await chrome.clickToolbarButton(page) };
}

/** What the page's own scripts can see of the highlights: the registry is shared, the ranges can be read. */
const litTexts = async (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('mujaz-flash') ?? [])].map((range) =>
      (range as Range).toString().replaceAll(/\s+/g, ' '),
    ),
  );

test('before the click the extension may not read the page', async () => {
  await chrome.open(site.url(ENGLISH));
  const worker = await chrome.background();
  const answer = await worker.evaluate(async () => {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return browser.scripting.executeScript({ target: { tabId: tab!.id! }, func: () => 1 }).then(
      () => 'injected',
      (error: Error) => error.message,
    );
  });
  expect(answer).toMatch(/Cannot access contents of the page/);
});

test('the build asks for no site and warns of nothing', async () => {
  const worker = await chrome.background();
  const manifest = await worker.evaluate(() => browser.runtime.getManifest());
  expect(manifest.permissions?.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
});

describe('a click on the toolbar button', () => {
  test('shows the brief of an Arabic page, right to left', async () => {
    const { page, popup } = await brief(SAMPLE);
    await waitForBrief(chrome, page);
    await popup.waitForSelector('h1');
    const title = await popup.$eval('h1', ({ textContent, lang, dir }) => ({
      textContent,
      lang,
      dir,
    }));
    expect(title).toEqual({
      textContent: 'جسر العشّار يعود إلى الخدمة بعد ثلاث سنوات من الإغلاق',
      lang: 'ar',
      dir: 'rtl',
    });
    const text = await textOf(popup);
    expect(text).toMatch(/7 September 2021|September 7, 2021/);
    expect(text).toContain('18:45');
    expect(text).toMatch(/years? old/);
    for (const furniture of ['+A', 'عاجل', 'أمطار غزيرة', 'شارك', 'أخبار ذات صلة', 'اقرأ أيضاً']) {
      expect(text).not.toContain(furniture);
    }
  });

  test('shows every line of the summary verbatim from the page', async () => {
    const { page } = await brief(SAMPLE);
    const state = await waitForBrief(chrome, page);
    if (state.status !== 'ready') throw new Error(`The brief ${state.status}.`);
    const { summary, article } = state.brief;
    expect(summary.lines).toHaveLength(3);
    for (const { text, passage } of summary.lines) {
      const block = article.blocks.find(({ id }) => id === passage.blockId);
      expect(block?.text.slice(passage.start, passage.end)).toBe(text);
    }
  });

  test('leaves the page as it was', async () => {
    const page = await chrome.open(site.url(SAMPLE));
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(
        document,
        {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        },
      );
    });
    const before = await page.content();
    const popup = await chrome.clickToolbarButton(page);
    await waitForBrief(chrome, page);
    await popup.waitForSelector('h1');
    expect(await page.content()).toBe(before);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  test('on a summary line scrolls to the sentence and lights it up', async () => {
    const { page, popup } = await brief(SAMPLE);
    await waitForBrief(chrome, page);
    const line = await popup.waitForSelector('ol button:last-of-type');
    const lines = await popup.$$('ol button');
    const last = lines.at(-1) ?? line;
    const said = await last!.evaluate(
      (button) => button.querySelector('.line__text')?.textContent ?? '',
    );
    await last!.click();
    await expect.poll(() => litTexts(page)).toEqual([said.trim()]);
    const isInView = async (): Promise<boolean> =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('mujaz-flash') ?? [])] as Range[];
        const { top, bottom } = range!.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isInView).toBe(true);
  });

  test('works in the keyboard: Enter on a line leads to its sentence', async () => {
    const { page, popup } = await brief(ENGLISH);
    await waitForBrief(chrome, page);
    await popup.waitForSelector('ol button');
    await popup.focus('ol button');
    await popup.keyboard.press('Enter');
    await expect.poll(async () => (await litTexts(page)).length).toBe(1);
  });

  test('a second time does not read the page again', async () => {
    const { page, popup } = await brief(ENGLISH);
    const first = await waitForBrief(chrome, page);
    await popup.close();
    const again = await chrome.clickToolbarButton(page);
    await again.waitForSelector('h1');
    expect((await waitForBrief(chrome, page)).runId).toBe(first.runId);
    await page.reload();
    await again.close().catch(() => undefined);
    await chrome.clickToolbarButton(page);
    await expect.poll(async () => (await readBriefStates(chrome))[0]?.runId).not.toBe(first.runId);
  });

  test('and the popup closed again: the work goes on without it', async () => {
    const { page, popup } = await brief(ENGLISH);
    const states = async () => readBriefStates(chrome);
    await expect.poll(async () => (await states())[0]?.page.url).toBe(page.url());
    await popup.close().catch(() => undefined);
    expect((await waitForBrief(chrome, page)).status).toBe('ready');
  });

  test('after a selection was made, the selection can be briefed', async () => {
    const page = await chrome.open(site.url('states/home.html'));
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('section')!),
    );
    const popup = await chrome.clickToolbarButton(page);
    await waitForBrief(chrome, page);
    await popup.waitForSelector('main button, section button, button');
    const buttons = await popup.$$('button');
    for (const button of buttons) {
      const label = await button.evaluate(({ textContent }) => textContent ?? '');
      if (/brief the selected/i.test(label)) await button.click();
    }
    await expect.poll(async () => (await waitForBrief(chrome, page)).subject).toBe('selection');
    expect((await waitForBrief(chrome, page)).status).toBe('ready');
  });
});

describe('a wrong guess', () => {
  test('of the language is put right by the reader', async () => {
    const { page, popup } = await brief(SAMPLE);
    await waitForBrief(chrome, page);
    await popup.waitForSelector('footer select');
    await popup.select('footer select', 'ckb');
    const language = async (): Promise<unknown> => {
      const state = await waitForBrief(chrome, page);
      return state.status === 'ready'
        ? [state.brief.language, state.brief.article.langSource]
        : state;
    };
    await expect.poll(language).toEqual(['ckb', 'reader']);
  });

  test('of the story leads to another part of the page', async () => {
    const { page, popup } = await brief('states/two-stories.html');
    const blocks = async (): Promise<string> => {
      const state = await waitForBrief(chrome, page);
      if (state.status !== 'ready') return state.status;
      return state.brief.article.blocks.map(({ text }) => text).join('\n');
    };
    expect(await blocks()).toContain('ferry');
    expect(await blocks()).not.toContain('bakery');
    await popup.waitForSelector('footer summary');
    await popup.click('footer summary');
    await popup.click('footer button.link');
    await expect.poll(blocks).toContain('bakery');
    expect(await blocks()).not.toContain('ferry');
  });
});

describe('a page that has no brief says so', () => {
  test.each<[string, string, RegExp]>([
    ['a page of the browser', 'chrome://version/', /don.t let extensions read/i],
    ['an empty page', 'states/empty.html', /no text|empty|nothing to read/i],
    ['a home page', 'states/home.html', /no single article/i],
    ['a PDF file', 'report.pdf', /PDF/],
  ])('%s', async (_name, path, sentence) => {
    const { popup } = await brief(path);
    await expect.poll(() => textOf(popup), { timeout: 10_000 }).toMatch(sentence);
  });

  test('a short note is shown as it is, without a summary', async () => {
    const { page, popup } = await brief('states/note.html');
    const state = await waitForBrief(chrome, page);
    expect(state).toMatchObject({ status: 'ready', brief: { summary: { kind: 'whole' } } });
    await expect
      .poll(() => textOf(popup))
      .toContain("The children's hour moves to the school hall.");
  });
});
