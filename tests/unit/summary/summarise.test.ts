import { describe, expect, it } from 'vitest';
import type { Summary } from '../../../utils/core/model/summary';
import type { SummarisedArticle } from '../../../utils/core/summary/readable-sentences';
import { makeSummary } from '../../../utils/core/summary/summarise';
import { articleOf, FERRY, STATEMENTS } from './articles';

const texts = ({ lines }: Summary): readonly string[] => lines.map(({ text }) => text);

/** Every promise a summary makes about where its lines come from. */
function expectGrounded(article: SummarisedArticle, summary: Summary): void {
  const order = article.blocks.map(({ id }) => id);
  let last = [-1, -1];
  for (const { text, passage } of summary.lines) {
    const block = article.blocks.find(({ id }) => id === passage.blockId);
    expect(block?.text.slice(passage.start, passage.end)).toBe(text);
    expect(text).toBe(text.trim());
    const place = [order.indexOf(passage.blockId), passage.start];
    expect(place[0]! > last[0]! || (place[0] === last[0] && place[1]! > last[1]!)).toBe(true);
    last = place;
  }
}

/** A repeatable shuffle, to try many articles. */
function* shuffled(paragraphs: readonly string[], times: number): Generator<readonly string[]> {
  let state = 7;
  for (let round = 0; round < times; round += 1) {
    const left = [...paragraphs];
    const out: string[] = [];
    while (left.length > 0) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      out.push(...left.splice(state % left.length, 1));
    }
    yield out;
  }
}

describe('makeSummary', () => {
  it('shows an article under 80 words whole, a line a block', () => {
    const article = articleOf('en', [
      ['heading', 'Bridge closed'],
      '  The bridge is closed. Nobody was hurt. ',
      '',
      'It opens again on Monday.',
    ]);
    const summary = makeSummary(article, { length: 3 });
    expect(summary.kind).toBe('whole');
    expect(texts(summary)).toEqual([
      'Bridge closed',
      'The bridge is closed. Nobody was hurt.',
      'It opens again on Monday.',
    ]);
    expect(summary.sentenceCount).toBe(3);
    expectGrounded(article, summary);
  });

  it.each([1, 3, 5] as const)('chooses %i sentences', (length) => {
    const article = articleOf('en', FERRY);
    const summary = makeSummary(article, { length });
    expect(summary.kind).toBe('extractive');
    expect(summary.lines).toHaveLength(length);
    expect(summary.sentenceCount).toBe(10);
    expectGrounded(article, summary);
  });

  it('chooses about a hundred words', () => {
    const article = articleOf('en', FERRY);
    const words = texts(makeSummary(article, { length: 'about-100-words' }))
      .join(' ')
      .split(/\s+/u).length;
    expect(words).toBeGreaterThan(75);
    expect(words).toBeLessThan(125);
  });

  it('says where sentences were left out between two lines', () => {
    const summary = makeSummary(articleOf('en', FERRY), { length: 5 });
    const sentences = FERRY.join(' ');
    for (const [index, { text, afterGap }] of summary.lines.entries()) {
      const before = summary.lines[index - 1]?.text;
      const isNext = before === undefined || sentences.includes(`${before} ${text}`);
      expect(afterGap).toBe(!isNext);
    }
    expect(summary.lines.some(({ afterGap }) => afterGap)).toBe(true);
  });

  it('gives the same summary every time', () => {
    const article = articleOf('ar', STATEMENTS);
    expect(makeSummary(article, { length: 3 })).toEqual(makeSummary(article, { length: 3 }));
  });

  it.each([
    ['en', FERRY],
    ['ar', STATEMENTS],
    ['und', FERRY],
    ['x-none', STATEMENTS],
  ])('keeps its promises in %s whatever the order of the paragraphs', (lang, paragraphs) => {
    for (const order of shuffled(paragraphs, 40)) {
      const article = articleOf(lang, order);
      for (const length of [1, 3, 5, 'about-100-words'] as const)
        expectGrounded(article, makeSummary(article, { length }));
    }
  });

  it('never chooses a heading, a table cell or a furniture line', () => {
    const furniture = [
      'Home | Ferries | Islands | Weather',
      'By Tom Ashby and Lena Quist',
      'Tuesday 3 March, 14:05',
      '+A -A',
      'Read also: Ten ferries that changed the coast of Skelling and Marrow Point.',
      'Ferry stops in October.. Islanders protest.. County offers a smaller boat..',
      'Share this ferry story',
      '© Skelling Courier. The ferry, the harbour board and the island.',
    ];
    const article = articleOf('en', [
      ['heading', 'The ferry between Marrow Point and Skelling will stop running in October.'],
      ...furniture.slice(0, 4),
      ...FERRY.slice(0, 3),
      ['cell', 'The ferry earns 1.3 million crowns in a year, the harbour board announced.'],
      ...furniture.slice(4),
      ...FERRY.slice(3),
    ]);
    const lines = texts(makeSummary(article, { length: 5 }));
    expect(lines).toHaveLength(5);
    for (const line of lines)
      expect(FERRY.some((paragraph) => paragraph.includes(line))).toBe(true);
  });

  it('does not choose a sentence that leans on one it leaves out', () => {
    for (const order of shuffled(FERRY, 30)) {
      const { lines } = makeSummary(articleOf('en', order), { length: 3 });
      for (const { text, afterGap } of lines)
        if (afterGap) expect(text).not.toMatch(/^(?:It|She|However)\b/u);
    }
  });

  it('does not say the same thing twice', () => {
    const lead = FERRY[0]!;
    const again = lead.replace('will stop', 'is going to stop');
    const lines = texts(
      makeSummary(articleOf('en', [lead, again, ...FERRY.slice(1)]), { length: 5 }),
    );
    expect(lines.filter((line) => line === lead || line === again)).toHaveLength(1);
  });

  it('does not repeat the title', () => {
    const title = 'Ferry to Skelling will stop running in October, harbour board announces';
    const article = articleOf('en', [`${title}.`, ...FERRY], { title });
    expect(texts(makeSummary(article, { length: 3 }))).not.toContain(`${title}.`);
  });

  it('cuts a dateline off the first line', () => {
    const article = articleOf('en', [
      `MARROW POINT, March 3 (CNA) – ${FERRY[0]}`,
      ...FERRY.slice(1),
    ]);
    const [first] = makeSummary(article, { length: 3 }).lines;
    expect(first?.text).toBe(FERRY[0]);
    expect(first?.passage.start).toBe(30);
    expectGrounded(article, makeSummary(article, { length: 3 }));
  });

  it('takes from a page of statements the lead and the first statement of each new speaker', () => {
    const summary = makeSummary(articleOf('ar', STATEMENTS), { length: 3 });
    expect(texts(summary)).toEqual([STATEMENTS[0], STATEMENTS[1], STATEMENTS[6]]);
  });

  it('survives an article without prose', () => {
    const none = articleOf('en', []);
    expect(makeSummary(none, { length: 3 })).toEqual({
      kind: 'whole',
      lines: [],
      sentenceCount: 0,
    });
    const links = articleOf(
      'en',
      Array.from({ length: 40 }, (_, i) => `Link number ${i}`),
    );
    expectGrounded(links, makeSummary(links, { length: 3 }));
    const headings = articleOf(
      'en',
      Array.from({ length: 40 }, () => ['heading', 'A heading of words'] as const),
    );
    expect(makeSummary(headings, { length: 3 }).lines).toEqual([]);
    const marks = articleOf('en', ['?! … — '.repeat(200), `${'word '.repeat(100)}.`]);
    expectGrounded(marks, makeSummary(marks, { length: 3 }));
  });

  it('does not grow with the square of a long text', () => {
    const long = articleOf('en', Array.from({ length: 400 }, () => FERRY).flat());
    const summary = makeSummary(long, { length: 3 });
    expect(summary.sentenceCount).toBe(4000);
    expectGrounded(long, summary);
  });
});
