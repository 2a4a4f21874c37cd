import { describe, expect, it } from 'vitest';
import { PARAGRAPHS, TITLE, read, storyPage, withLivePage } from './story-pages';

const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`;

/** Reads a live page and tells what came out and what was done to the page. */
async function watch(html: string) {
  return withLivePage(html, async (doc) => {
    const root = Document.prototype.querySelector.call(doc, 'html');
    const before = root?.outerHTML;
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(doc, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const { article } = await read(doc);
    records.push(...observer.takeRecords());
    observer.disconnect();
    return { article, changes: records.length, same: root?.outerHTML === before };
  });
}

const HOSTILE: readonly (readonly [string, string])[] = [
  ['an ordinary page', storyPage({ before: '<p class="byline">By Tora Lindqvist</p>' })],
  [
    'forms whose fields take the names of DOM properties',
    page(
      `<form><input name="firstChild"><input name="parentElement"><input name="parentNode"><input name="nextSibling"><input name="childNodes"><input name="localName"><input name="nodeName"><input name="getAttribute"><input name="closest"><input name="textContent"><h1>${TITLE}</h1>${STORY}</form>`,
    ),
  ],
  [
    'elements that take the names of document properties',
    page(
      `<form name="querySelector"></form><form name="querySelectorAll"></form><img name="body"><img name="documentElement"><form name="createTreeWalker"></form><form name="implementation"></form><form name="defaultView"></form><img name="title"><form name="createRange"></form><h1>${TITLE}</h1><article>${STORY}</article>`,
    ),
  ],
  [
    'ten megabytes of JSON-LD',
    page(
      `<h1>${TITLE}</h1><article>${STORY}</article>`,
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'no '.repeat(3_400_000)}"}</script>`,
    ),
  ],
  [
    'JSON-LD nested beyond all sense',
    page(
      `<h1>${TITLE}</h1><article>${STORY}</article>`,
      `<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}${']}'.repeat(20_000)}</script>`,
    ),
  ],
  [
    'five thousand nested elements',
    page(`${'<div>'.repeat(5000)}<h1>${TITLE}</h1>${STORY}${'</div>'.repeat(5000)}`),
  ],
  [
    'a hundred thousand nodes',
    page(
      `<h1>${TITLE}</h1>${'<div>row <i>of</i> cells</div>'.repeat(25_000)}<article>${STORY}</article>`,
    ),
  ],
  [
    'a text node of five megabytes',
    page(`<h1>${TITLE}</h1><p>${' '.repeat(5_000_000)}</p><article>${STORY}</article>`),
  ],
];

describe('reading a page changes nothing in it, and gives its story', () => {
  it.each(HOSTILE)('%s', async (_name, html) => {
    const { article, changes, same } = await watch(html);
    expect(changes).toBe(0);
    expect(same).toBe(true);
    expect(article.title).toBe(TITLE);
    expect(article.blocks.map(({ text }) => text)).toEqual(PARAGRAPHS);
  });
});

describe('what comes out is text', () => {
  it('of a page with markup in it, as text and as elements', async () => {
    const { article } = await watch(
      page(
        `<h1>${TITLE}</h1><article>${STORY}<p onclick="alert(1)">The harbour master, <svg onload="alert(2)"><text>drawn</text></svg><math><mi>x</mi></math><script>alert(3)</script>asked by the Post, wrote &lt;img src=x onerror=alert(4)&gt; on the slate by his door.</p></article>`,
      ),
    );
    expect(article.blocks.at(-1)?.text).toBe(
      'The harbour master, asked by the Post, wrote <img src=x onerror=alert(4)> on the slate by his door.',
    );
  });

  it('of one long line without an end, within bounds', async () => {
    const { article } = await watch(
      page(
        `<h1>${TITLE}</h1><article><p>${'Word after word goes by. '.repeat(80_000)}</p></article>`,
      ),
    );
    expect(article.blocks[0]?.text).toMatch(/^Word after word/);
  });
});
