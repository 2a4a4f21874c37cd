import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, TITLE, read, storyPage, textsOf, type StoryParts } from './story-pages';

describe('a plain news page', () => {
  it('gives its paragraphs, in order and verbatim', async () => {
    expect(await textsOf(storyPage())).toEqual(PARAGRAPHS);
  });

  it('gives its title without the name of the site, and the name apart', async () => {
    const { article } = await read(storyPage());
    expect(article.title).toBe(TITLE);
    expect(article.siteName).toBe('The Vellin Post');
  });

  it('counts every word as read', async () => {
    const { coverage } = (await read(storyPage())).article;
    expect(coverage.wordsRead).toBeGreaterThan(120);
    expect(coverage.wordsTotal).toBe(coverage.wordsRead);
    expect(coverage.access).toBe('full');
  });
});

const OTHER = 'Eleven sheep cross the frozen lake at Kalm and nobody knows whose they are';

describe('what is no part of the story is left out', () => {
  it.each<readonly [string, StoryParts, string]>([
    [
      'a menu',
      { top: '<nav><ul><li><a href="/a">Town</a></li><li><a href="/b">Sport</a></li></ul></nav>' },
      'Sport',
    ],
    [
      'a ticker',
      { top: `<div class="ticker"><marquee><a href="/x">${OTHER}</a></marquee></div>` },
      'sheep',
    ],
    [
      'a consent dialog longer than the story',
      {
        top: `<div id="onetrust-consent-sdk"><p>${'We and our partners keep cookies to count our readers. '.repeat(40)}</p></div>`,
      },
      'cookies',
    ],
    [
      'a caption',
      { between: '<figure><img><figcaption>The old pier at dusk</figcaption></figure>' },
      'dusk',
    ],
    ['a credit', { between: '<p>Photo: Mikkel Aas / Harbour Pictures</p>' }, 'Mikkel'],
    [
      'a link to another story',
      { between: `<div class="box"><span>Read also</span> <a href="/x">${OTHER}</a></div>` },
      'sheep',
    ],
    [
      'a box of related stories',
      {
        after: `<div class="more"><h3>Related news</h3><ul><li><a href="/x">${OTHER}</a></li><li><a href="/y">The post boat gets a new bell</a></li></ul></div>`,
      },
      'bell',
    ],
    [
      'share buttons',
      { before: '<div class="share"><span>Share</span> <a href="#">Mail</a></div>' },
      'Mail',
    ],
    [
      'tags',
      { after: '<p>Tags: <a href="/t">ferry</a>, <a href="/u">Vellin harbour</a></p>' },
      'Tags',
    ],
    [
      'comments',
      {
        after: `<section id="comments"><h3>Comments</h3><p>${'I have always said that the pier is rotten and nobody listens. '.repeat(3)}</p></section>`,
      },
      'listens',
    ],
    [
      'a line that asks the reader to subscribe',
      { after: '<p>Sign up for our morning letter and never miss a boat.</p>' },
      'morning letter',
    ],
    ['a time stamp', { before: '<p>2 May 2024, 09:15 (updated 11:40)</p>' }, '09:15'],
    ['a byline', { before: '<p class="byline">By Tora Lindqvist</p>' }, 'Lindqvist'],
    [
      'a note on comments that stands apart from the paragraphs',
      {
        after: `<div><div><p>The Post welcomes letters of every kind, and prints those that are signed, short and civil.</p></div></div>`,
      },
      'civil',
    ],
    [
      'a second copy of a paragraph',
      { after: `<p>${PARAGRAPHS[3]}</p>` },
      'This string is nowhere on the page',
    ],
  ])('%s', async (_name, parts, stray) => {
    const texts = await textsOf(storyPage(parts));
    expect(texts).toEqual(PARAGRAPHS);
    expect(texts.join(' ')).not.toContain(stray);
  });
});

describe('the whole story is read', () => {
  it('when an advertisement splits it over two sections', async () => {
    const half = (paragraphs: readonly string[]): string =>
      `<section class="part"><div class="text">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></section>`;
    const page = `<html><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1>
      ${half(PARAGRAPHS.slice(0, 2))}<div class="ad-slot">Advertisement</div>${half(PARAGRAPHS.slice(2))}</article></body></html>`;
    expect(await textsOf(page)).toEqual(PARAGRAPHS);
  });

  it('when its lines are parted by line breaks alone', async () => {
    const page = `<html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div>${PARAGRAPHS.join('<br><br>')}</div></body></html>`;
    expect(await textsOf(page)).toEqual(PARAGRAPHS);
  });

  it('with the headings within it', async () => {
    const texts = await textsOf(storyPage({ between: '<h2>Three petitions</h2>' }));
    expect(texts).toEqual([...PARAGRAPHS.slice(0, 2), 'Three petitions', ...PARAGRAPHS.slice(2)]);
  });

  it('when it stands in an element with the class name of a side bar', async () => {
    const page = storyPage().replace('class="story"', 'class="sidebar-grid__content"');
    expect(await textsOf(page)).toEqual(PARAGRAPHS);
  });

  it('when it is hidden until a script shows it', async () => {
    const page = storyPage().replace('<main>', '<main hidden>');
    expect(await textsOf(page)).toEqual(PARAGRAPHS);
  });

  it('when it is short and in Japanese', async () => {
    const lines = [
      '港の会議は火曜日の夜、新しい連絡船についての採決を二週間先に延ばした。桟橋の調査が終わっていないためだ。',
      '町長は「船に反対する者はいない。だが腐った板から車が落ちるのを見たい者もいない」と話した。',
    ];
    const page = `<html lang="ja"><head><title>連絡船の採決、二週間延期</title></head><body><h1>連絡船の採決、二週間延期</h1><article>${lines.map((line) => `<p>${line}</p>`).join('')}</article><aside><ul><li><a href="/x">天気</a></li></ul></aside></body></html>`;
    const { article } = await read(page);
    expect(article.blocks.map(({ text }) => text)).toEqual(lines);
    expect(article.lang).toBe('ja');
  });
});
