import { describe, expect, it } from 'vitest';
import { foldText } from '../../../utils/page/fold-text';
import { PARAGRAPHS, parse, read, storyPage } from './story-pages';

const LAST = PARAGRAPHS.at(-1) ?? '';

/** Reads a page and finds some words of its story again. */
async function findWords(doc: Document, words: string): Promise<Range | null> {
  const { article, textMap } = await read(doc);
  const block = article.blocks.find(({ text }) => text.includes(words));
  if (block === undefined) throw new Error(`No block has “${words}”.`);
  const start = block.text.indexOf(words);
  return textMap.rangeOf({ blockId: block.id, start, end: start + words.length });
}

describe('a passage leads to the live text it was read from', () => {
  it.each([
    ['in one text node', 'the old pier'],
    ['over inline elements', 'two boats says that it'],
    ['at the beginning', 'The shipyard'],
    ['at the end', 'than that.'],
  ])('%s', async (_name, words) => {
    const page = storyPage().replace('two boats', 'two <b>boa<i>ts</i></b>');
    expect((await findWords(parse(page), words))?.toString()).toBe(words);
  });

  it('where white space is folded and invisible marks are left out', async () => {
    const page = storyPage().replace(
      'the end of May',
      'the\n   end&nbsp;\u200bof\t \u200eMa\u00ady',
    );
    const range = await findWords(parse(page), 'until the end of May, and');
    expect(foldText(range?.toString() ?? '')).toBe('until the end of May, and');
  });

  it('where a line break stands for a space', async () => {
    const page = storyPage().replace('hold its price', 'hold<br>its price');
    const range = await findWords(parse(page), 'its price');
    expect(range?.toString()).toBe('its price');
  });

  it('for the whole of every block', async () => {
    const { article, textMap } = await read(storyPage());
    const found = article.blocks.map(({ id, text }) =>
      textMap.rangeOf({ blockId: id, start: 0, end: text.length })?.toString(),
    );
    expect(found).toEqual(article.blocks.map(({ text }) => text));
  });
});

describe('when the page has changed', () => {
  const lastParagraph = (doc: Document): Element => {
    const found = [...doc.querySelectorAll('p')].find(({ textContent }) => textContent === LAST);
    if (found === undefined) throw new Error('The last paragraph is not there.');
    return found;
  };
  const readLast = async (doc: Document) => {
    const { article, textMap } = await read(doc);
    const block = article.blocks.at(-1);
    return () => textMap.rangeOf({ blockId: block?.id ?? '', start: 4, end: 12 });
  };

  it('a paragraph drawn anew is found again', async () => {
    const doc = parse(storyPage());
    const find = await readLast(doc);
    const old = lastParagraph(doc);
    const copy = doc.createElement('p');
    copy.textContent = LAST;
    old.replaceWith(copy);
    expect(find()?.toString()).toBe('shipyard');
    expect(copy.contains(find()?.startContainer ?? null)).toBe(true);
  });

  it('a paragraph taken away is not', async () => {
    const doc = parse(storyPage());
    const find = await readLast(doc);
    lastParagraph(doc).remove();
    expect(find()).toBeNull();
  });

  it('a paragraph with other words is not', async () => {
    const doc = parse(storyPage());
    const find = await readLast(doc);
    const text = lastParagraph(doc).firstChild;
    if (text instanceof Text) text.data = LAST.replace('shipyard', 'old yard');
    expect(find()).toBeNull();
  });
});

it('a passage of no block, or outside of its block, has no place', async () => {
  const { article, textMap } = await read(storyPage());
  const id = article.blocks[0]?.id ?? '';
  expect(textMap.rangeOf({ blockId: 'none', start: 0, end: 1 })).toBeNull();
  expect(textMap.rangeOf({ blockId: id, start: 0, end: 9_999 })).toBeNull();
  expect(textMap.rangeOf({ blockId: id, start: 3, end: 3 })).toBeNull();
});
