import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForBrief } from '../support/brief-of-tab';
import { startChrome, type ChromeWithExtension } from '../support/chrome-extension';
import { HOSTILE_PAGES } from '../support/hostile-pages';
import { serveFolder, type Site } from '../support/site';

let chrome: ChromeWithExtension;
let site: Site;
beforeAll(async () => {
  const pages = new Map([...HOSTILE_PAGES].map(([name, { html }]) => [`${name}.html`, html]));
  site = await serveFolder(resolve(import.meta.dirname, '../fixtures'), pages);
  chrome = await startChrome();
});
afterAll(async () => {
  await chrome?.browser.close();
  site?.close();
});

describe('a page built to break the reader gets its brief all the same, and stays as it was', () => {
  test.each([...HOSTILE_PAGES.keys()])('%s', async (name) => {
    const page = await chrome.open(site.url(`${name}.html`));
    // The page may have clobbered what `page.content()` relies on, so the prototypes' own getters are asked.
    const markup = async (): Promise<string> =>
      page.evaluate(() => {
        const range = Document.prototype.createRange.call(document);
        const root = Document.prototype.querySelector.call(document, 'html');
        range.selectNode(root!);
        return new XMLSerializer().serializeToString(root!);
      });
    const before = await markup();
    await chrome.clickToolbarButton(page);
    const state = await waitForBrief(chrome, page);
    expect(state.status === 'failed' ? state.failure : null).toBeNull();
    if (state.status !== 'ready') throw new Error('not ready');
    expect(state.brief.title).toBe(HOSTILE_PAGES.get(name)?.title);
    const text = state.brief.article.blocks.map((block) => block.text).join('\n');
    expect(text).toContain('handed over her keys on Saturday');
    expect(text).toContain('into a house from which the lamp can be seen');
    expect(text).not.toMatch(/<[a-z/]|no news no news/i);
    expect(await markup()).toBe(before);
    await page.close();
  });
});
