import { expect, it } from 'vitest';
import { extractSelection } from '../../../utils/page/extract-article';
import { ENV, PARAGRAPHS, storyPage, withLivePage } from './story-pages';

/** Selects from a word of one paragraph to a word of another and reads that. */
function select(
  doc: Document,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  const paragraphs = [...doc.querySelectorAll('p')];
  const start = paragraphs[from[0]]?.firstChild;
  const end = paragraphs[to[0]]?.firstChild;
  if (!start || !end) throw new Error('There is no such paragraph.');
  doc.getSelection()?.setBaseAndExtent(start, from[1], end, to[1]);
}

it('a selection is read from its first letter to its last', async () => {
  await withLivePage(storyPage(), async (doc) => {
    const second = PARAGRAPHS[1] ?? '';
    const third = PARAGRAPHS[2] ?? '';
    select(doc, [1, second.indexOf('nobody')], [2, third.indexOf(' in eighteen')]);
    const result = await extractSelection(doc, ENV);
    if (!result.ok) throw new Error(result.failure.code);
    const { article, textMap } = result.value;
    const texts = [
      second.slice(second.indexOf('nobody')),
      'The line would link Vellin to the island of Sorrow',
    ];
    expect(article.blocks.map(({ text }) => text)).toEqual(texts);
    const ranges = article.blocks.map(({ id, text }) =>
      textMap.rangeOf({ blockId: id, start: 0, end: text.length })?.toString(),
    );
    expect(ranges).toEqual(texts);
  });
});

it('without a selection there is nothing to read', async () => {
  const result = await withLivePage(storyPage(), (doc) => extractSelection(doc, ENV));
  expect(result).toMatchObject({ ok: false, failure: { code: 'nothing-selected' } });
});
