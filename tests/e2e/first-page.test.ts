import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitForBrief } from '../support/brief-of-tab';
import { startChrome, type ChromeWithExtension } from '../support/chrome-extension';
import { serveFolder, type Site } from '../support/site';

/** The page the product was made for lies beside the project, not in it: its text is its publisher's. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/corpora/baghdad-today');
const isHere = existsSync(FOLDER);
if (!isHere)
  console.warn(`The four variants of the first page are not checked: ${FOLDER} is not here.`);

interface Expected {
  readonly title: string;
  readonly section: string;
  readonly language: string;
  readonly direction: string;
  readonly paragraphs: readonly string[];
  readonly mustNotContain: readonly string[];
  readonly published: { readonly local: string; readonly text: string };
}

const fold = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, ' ').trim();

describe.runIf(isHere)('the first page, in each of its four markups', () => {
  let chrome: ChromeWithExtension;
  let site: Site;
  let expected: Expected;
  beforeAll(async () => {
    expected = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) as Expected;
    site = await serveFolder(FOLDER);
    chrome = await startChrome();
  });
  afterAll(async () => {
    await chrome?.browser.close();
    site?.close();
  });

  test.each(['baghdad-today', 'baghdad-today.br', 'baghdad-today.div', 'baghdad-today.jsonld'])(
    '%s gives its story and none of its furniture',
    async (name) => {
      const page = await chrome.open(site.url(`${name}.html`));
      await chrome.clickToolbarButton(page);
      const state = await waitForBrief(chrome, page);
      if (state.status !== 'ready') throw new Error(JSON.stringify(state));
      const { article, summary } = state.brief;
      expect(article.title).toBe(expected.title);
      expect(article.section).toBe(expected.section);
      expect(article.lang).toBe(expected.language);
      expect(article.dir).toBe(expected.direction);
      expect(article.blocks.map(({ text }) => fold(text))).toEqual(expected.paragraphs.map(fold));
      const { published, evidence } = article.timeline;
      expect(published?.wallClock).toBe(expected.published.local);
      // A zone is told only where the page itself gives one: in the variant with JSON-LD.
      expect(published?.offset).toBe(name.endsWith('jsonld') ? '+03:00' : null);
      const seen = evidence.find(({ source }) => source === 'visible-text');
      expect(seen?.text).toContain(expected.published.text);
      if (!name.endsWith('jsonld')) expect(published).toEqual(seen);
      const told = [...article.blocks, ...summary.lines].map(({ text }) => text).join('\n');
      for (const furniture of expected.mustNotContain) expect(told).not.toContain(furniture);
      await page.close();
    },
  );
});
