import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../utils/page/extract-article';
import {
  ENV,
  PARAGRAPHS,
  TITLE,
  parse,
  read,
  storyPage,
  withLivePage,
  type StoryParts,
} from './story-pages';

const ld = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

const OTHER = 'Eleven sheep cross the frozen lake at Kalm and nobody knows whose they are';

describe('the title', () => {
  it.each([
    [
      'comes without the kicker that stands in the same heading',
      storyPage({ head: `<meta property="og:title" content="${TITLE}">` }).replace(
        '<h1>',
        '<h1><span>Harbour</span> ',
      ),
      TITLE,
    ],
    [
      'is the head’s where no heading agrees with it',
      storyPage({ head: `<meta property="og:title" content="${TITLE}">` }).replace(
        /<h1>.*<\/h1>/,
        '<h1>The Vellin Post</h1>',
      ),
      TITLE,
    ],
    [
      'loses the section behind a bar',
      `<html><head><title>${TITLE} tonight | Town</title></head><body><p>${PARAGRAPHS.join(' ')}</p></body></html>`,
      `${TITLE} tonight`,
    ],
  ])('%s', async (_name, page, title) => {
    expect((await read(page)).article.title).toBe(title);
  });
});

describe('the fields beside the text', () => {
  it('takes the byline from JSON-LD and keeps it out of the story', async () => {
    const head = ld({
      '@type': 'NewsArticle',
      author: [{ name: 'Tora Lindqvist' }, { name: 'Ed Moe' }],
    });
    const { article } = await read(storyPage({ head }));
    expect(article.byline).toBe('Tora Lindqvist, Ed Moe');
  });

  it('names no byline when the author is the site itself', async () => {
    const head = ld({ '@type': 'NewsArticle', author: { name: 'The Vellin Post' } });
    expect((await read(storyPage({ head }))).article.byline).toBeNull();
  });

  it.each<readonly [string, StoryParts]>([
    ['JSON-LD', { head: ld({ '@type': 'NewsArticle', articleSection: 'Harbour' }) }],
    ['a meta element', { head: '<meta property="article:section" content="Harbour">' }],
    [
      'the breadcrumbs',
      {
        top: `<div class="breadcrumb"><a href="/">Home</a> » <a href="/h">Harbour</a> » ${TITLE}</div>`,
      },
    ],
    [
      'the line below the headline, in the words of the menu',
      {
        top: '<nav><a href="/h">Harbour</a> <a href="/s">Sport</a></nav>',
        before: '<div><a href="/h">Harbour</a> | 2 May 2024</div>',
      },
    ],
  ])('takes the section from %s', async (_name, parts) => {
    expect((await read(storyPage(parts))).article.section).toBe('Harbour');
  });

  it('sets a dateline apart from the story', async () => {
    const page = storyPage().replace(
      `<p>${PARAGRAPHS[0]}`,
      `<p>Vellin Post - Vellin</p><p>${PARAGRAPHS[0]}`,
    );
    const { article } = await read(page);
    expect(article.dateline).toBe('Vellin Post - Vellin');
    expect(article.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });

  it('names the standfirst and where it stands', async () => {
    const lead =
      'The engineers want to look under the planks first, and the yard will not wait for ever.';
    const { article } = await read(storyPage({ before: `<p class="standfirst">${lead}</p>` }));
    expect(article.standfirst).toEqual({
      text: lead,
      passage: { blockId: article.blocks[0]?.id, start: 0, end: lead.length },
    });
    expect(article.blocks.map(({ text }) => text)).toEqual([lead, ...PARAGRAPHS]);
  });

  it('gives a standfirst of the head no place in the page', async () => {
    const text = 'Two more weeks for the engineers, and a price that will not hold for ever.';
    const head = ld({ '@type': 'NewsArticle', description: text });
    expect((await read(storyPage({ head }))).article.standfirst).toEqual({ text, passage: null });
  });

  it('takes no excerpt of the first paragraph for a standfirst', async () => {
    const head = `<meta property="og:type" content="article"><meta property="og:description" content="${PARAGRAPHS[0]}">`;
    expect((await read(storyPage({ head }))).article.standfirst).toBeNull();
  });
});

describe('an Arabic page with no direction and a false language', () => {
  const LINES = [
    'قال مجلس الميناء في مدينة فلين إنه أجل التصويت على خط العبارات الجديد أسبوعين، إلى أن ينتهي المهندسون من فحص الرصيف القديم.',
    'وأضاف رئيس المجلس أن "أحدا لا يعارض العبارة، لكن أحدا لا يريد أن يرى سيارة تسقط من لوح متعفن"، بحسب ما نقلته صحيفة المدينة.',
    'ويربط الخط المدينة بالجزيرة في ثماني عشرة دقيقة بعد أن كانت الرحلة تستغرق ساعة كاملة في قارب البريد.',
  ];
  const page = `<html lang="en-US"><head><title>فلين تؤجل التصويت على العبارة » صحيفة فلين</title><meta property="og:site_name" content="صحيفة فلين"></head><body>
    <div class="breadcrumb"><a href="/">الرئيسية</a> » <a href="/port">الميناء</a></div><h1>فلين تؤجل التصويت على العبارة</h1>
    <div class="tools"><a>+A</a> <a>-A</a></div><div>صحيفة فلين- فلين<br><br>${LINES.join('<br><br>')}</div>
    <p><b>اقرأ أيضاً:</b> <a href="/x">جرس جديد لقارب البريد</a></p></body></html>`;

  it('is read in full, right to left, in Arabic', async () => {
    const { article } = await read(page);
    expect(article.blocks.map(({ text }) => text)).toEqual(LINES);
    expect(article.blocks.every(({ dir }) => dir === 'rtl')).toBe(true);
    expect([article.lang, article.langSource, article.dir]).toEqual(['ar', 'text', 'rtl']);
    expect(article.title).toBe('فلين تؤجل التصويت على العبارة');
    expect(article.section).toBe('الميناء');
    expect(article.dateline).toBe('صحيفة فلين- فلين');
  });
});

describe('the language', () => {
  it('is asked of the browser’s detector, which the attribute only refines', async () => {
    const detectLanguage = (): Promise<string> => Promise.resolve('pt');
    const said = await extractArticle(parse(storyPage({ lang: 'pt-BR' })), {
      ...ENV,
      detectLanguage,
    });
    expect(said.ok && said.value.article.lang).toBe('pt-BR');
    const other = await extractArticle(parse(storyPage({ lang: 'sv' })), {
      ...ENV,
      detectLanguage,
    });
    expect(other.ok && [other.value.article.lang, other.value.article.langSource]).toEqual([
      'pt',
      'text',
    ]);
  });

  it('is the attribute’s when the detector fails', async () => {
    const detectLanguage = (): Promise<string> => Promise.reject(new Error('no model'));
    const result = await extractArticle(parse(storyPage()), { ...ENV, detectLanguage });
    expect(result.ok && [result.value.article.lang, result.value.article.langSource]).toEqual([
      'en',
      'attribute',
    ]);
  });
});

describe('a story behind a wall is said to be cut', () => {
  it.each<readonly [string, StoryParts]>([
    [
      'when JSON-LD says it is not free',
      { head: ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }) },
    ],
    [
      'when the words of a wall follow',
      { after: '<div><p>Subscribe to continue reading.</p></div>' },
    ],
  ])('%s', async (_name, parts) => {
    expect((await read(storyPage(parts))).article.coverage.access).toBe('cut');
  });

  it('but not when all of its announced words are there', async () => {
    const head = ld({ '@type': 'NewsArticle', isAccessibleForFree: false, wordCount: 120 });
    expect((await read(storyPage({ head }))).article.coverage.access).toBe('full');
  });
});

describe('coverage', () => {
  it('names each block left out within the story, and why', async () => {
    const between =
      '<figure><figcaption>The old pier at dusk</figcaption></figure><p>Photo: Mikkel Aas</p>';
    const { skipped } = (await read(storyPage({ between }))).article.coverage;
    expect(skipped.map(({ reason, text, words }) => [reason, text, words])).toEqual([
      ['caption', 'The old pier at dusk', 5],
      ['credit', 'Photo: Mikkel Aas', 3],
    ]);
  });
});

describe('likelihood', () => {
  it.each([
    ['article', storyPage({ head: ld({ '@type': 'NewsArticle' }) })],
    ['maybe', storyPage({ after: '<h1>A second headline of the first rank</h1>' })],
    [
      'no',
      `<title>Shop</title><ul>${'<li><a href="/x">A lamp for the ship’s table</a> <b>12.00</b></li>'.repeat(30)}</ul>`,
    ],
  ])('%s', async (likelihood, page) => {
    expect((await read(page)).article.likelihood).toBe(likelihood);
  });

  it('a page without text cannot be read', async () => {
    const result = await extractArticle(parse('<title>x</title><div></div>'), ENV);
    expect(result).toMatchObject({ ok: false, failure: { code: 'empty-page' } });
  });
});

describe('a live page', () => {
  it('is read as it shows: what a style sheet hides is not there', async () => {
    const page = storyPage({
      head: '<style>.later{display:none}</style>',
      between: `<p class="later">${OTHER}, and this line waits for a click that never comes to be seen by anybody.</p>`,
    });
    const texts = await withLivePage(page, async (doc) =>
      (await read(doc)).article.blocks.map(({ text }) => text),
    );
    expect(texts).toEqual(PARAGRAPHS);
  });

  it('is read when its wrapper has no box of its own', async () => {
    const page = storyPage({ head: '<style>main{display:contents}</style>' });
    const texts = await withLivePage(page, async (doc) =>
      (await read(doc)).article.blocks.map(({ text }) => text),
    );
    expect(texts).toEqual(PARAGRAPHS);
  });
});
