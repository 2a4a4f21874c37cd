import { describe, expect, it } from 'vitest';
import { extractArticle, type ExtractionEnv } from '../../../utils/page/extract-article';
import { ENV, PARAGRAPHS, TITLE, parse, storyPage } from './story-pages';

const BOX = [
  'The post boat has carried a brass bell since the winter of the long ice, when nobody on the island could hear it come in through the fog.',
  'The bell cracked in April, and the smith of Kalm says that he can cast a new one from the old metal before the herring are back.',
];
const NOTE = [
  'Whoever wants to swim in the harbour has to be out of the water by eight in the evening, since the dredger works there at night until June.',
  'The harbour master has had the old ladders taken away, so that nobody climbs down where the dredger cannot see him.',
];

const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('');

/** A page with a story, a longer and a shorter stretch of prose beside it, a caption and a menu. */
const PAGE = storyPage({
  top: '<nav><a href="/t">Town</a> <a href="/s">Sport</a></nav>',
  bottom: `<div><div><div><div class="second"><h2>A new bell for the post boat</h2><div>By the harbour desk</div>
    ${paragraphs(BOX)}<p>It will be heard.</p></div></div>
    <div><div class="third">${paragraphs(NOTE)}</div></div>
    <div class="fourth"><p>Letters are read by two people, and by nobody else, before they are printed or thrown away here.</p></div></div></div>
    <aside><p>${'We keep cookies to count our readers, and the readers of our partners. '.repeat(3)}</p></aside>`,
});

async function attempt(n: number, page = PAGE, more: Partial<ExtractionEnv> = {}) {
  const result = await extractArticle(parse(page), { ...ENV, ...more, attempt: n });
  return result.ok ? result.value : result.failure.code;
}

async function textsOfAttempt(n: number, page = PAGE) {
  const read = await attempt(n, page);
  return typeof read === 'string' ? read : read.article.blocks.map(({ text }) => text);
}

describe('reading another block of the page', () => {
  it('begins with the story', async () => {
    expect(await textsOfAttempt(0)).toEqual(PARAGRAPHS);
  });

  it('goes on with the other stretches of prose, the longest first, and then says that there are no more', async () => {
    expect(await textsOfAttempt(1)).toEqual([...BOX, 'It will be heard.']);
    expect(await textsOfAttempt(2)).toEqual(NOTE);
    expect(await textsOfAttempt(3)).toBe('no-article');
    expect(await textsOfAttempt(99)).toBe('no-article');
  });

  it('takes for its title the heading that introduces it, else the page’s', async () => {
    const [second, third] = [await attempt(1), await attempt(2)];
    expect(typeof second !== 'string' && second.article.title).toBe('A new bell for the post boat');
    expect(typeof third !== 'string' && third.article.title).toBe(TITLE);
  });

  it('leads back to the live page', async () => {
    const read = await attempt(1);
    if (typeof read === 'string') throw new Error(read);
    const [block] = read.article.blocks;
    const text = BOX[0] ?? '';
    const range = read.textMap.rangeOf({ blockId: block?.id ?? '', start: 4, end: text.length });
    expect(range?.toString()).toBe(text.slice(4));
  });

  it('does not give the second stretch what the head says of the story', async () => {
    const head = `<meta property="og:type" content="article"><meta property="og:description" content="Two more weeks for the engineers, and a price that will not hold for ever.">`;
    const read = await attempt(1, PAGE.replace('<head>', `<head>${head}`));
    expect(typeof read !== 'string' && read.article.standfirst).toBeNull();
  });

  it('keeps the articles of a list apart', async () => {
    const page = `<html><head><title>Harbour news</title></head><body><main>${[
      PARAGRAPHS,
      BOX,
      NOTE,
    ]
      .map((texts) => `<article><h2>${texts.length} things</h2>${paragraphs(texts)}</article>`)
      .join('')}</main></body></html>`;
    const texts = await Promise.all([0, 1, 2, 3].map((n) => textsOfAttempt(n, page)));
    const read = texts.filter((found) => typeof found !== 'string').flat();
    expect(new Set(read).size).toBe(read.length);
    expect(texts.at(-1)).toBe('no-article');
  });

  it('finds nothing on a page that holds one story and no more', async () => {
    expect(await textsOfAttempt(1, storyPage())).toBe('no-article');
  });
});

describe('the reader’s own correction of the language', () => {
  it('wins over the text, the attribute and the browser’s detector', async () => {
    const detectLanguage = (): Promise<string> => Promise.resolve('pt');
    const read = await attempt(0, storyPage(), { lang: 'nl', detectLanguage });
    if (typeof read === 'string') throw new Error(read);
    const { lang, langSource, dir } = read.article;
    expect([lang, langSource, dir]).toEqual(['nl', 'reader', 'ltr']);
  });

  it.each([
    ['leaves the direction to the letters of the text', storyPage(), 'ltr'],
    [
      'gives the direction where the text has no letters',
      '<html><head><title>2024</title></head><body><p>1 2 3 4 5 6 7 8 9</p></body></html>',
      'rtl',
    ],
  ])('%s', async (_name, page, dir) => {
    const read = await attempt(0, page, { lang: 'ckb' });
    expect(typeof read !== 'string' && [read.article.lang, read.article.dir]).toEqual(['ckb', dir]);
  });
});
