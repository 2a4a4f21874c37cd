import { describe, expect, it } from 'vitest';
import { kindsOfLine, type LineKind } from '../../../utils/core/language/line-filter';

describe('a line of furniture is known by its beginning', () => {
  it.each<readonly [string, LineKind]>([
    ['Read also: the post boat gets a bell', 'related'],
    ['» RELATED', 'related'],
    ['إقرأ أيضاً', 'related'],
    ['اقرأ ايضا: جرس جديد', 'related'],
    ['مواضيع ذات صلة', 'related'],
    ['همچنین بخوانید', 'related'],
    ['Lesen Sie auch', 'related'],
    ['関連記事を読む', 'related'],
    ['Photo: Mikkel Aas', 'credit'],
    ['© 2024 The Post', 'credit'],
    ['By Tora Lindqvist', 'byline'],
    ['كتب: سالم الحسن', 'byline'],
    ['Share', 'share'],
    ['+A -A', 'share'],
    ['شارك الخبر', 'share'],
    ['Tags: ferry, harbour', 'tags'],
    ['الكلمات المفتاحية: ميناء', 'tags'],
    ['Sign up for our morning letter', 'promotion'],
    ['تابعنا على القناة', 'promotion'],
    ['All rights reserved', 'rights'],
    ['Subscribe to continue reading', 'paywall'],
  ])('%s', (line, kind) => {
    expect([...kindsOfLine(line)]).toContain(kind);
  });
});

describe('a sentence is no furniture', () => {
  it.each([
    'The related costs are borne by the town.',
    'Sharett signed the paper in the morning.',
    'Photographers came from all over the country.',
    'Tagore wrote the song in a single night.',
    'Advertisements for the ferry hung in every window of the town.',
    'شاركت ثلاث سفن في البحث عن القارب المفقود.',
    '',
  ])('%s', (line) => {
    expect([...kindsOfLine(line)]).toEqual([]);
  });
});

it('a share word is furniture only when the line ends with it', () => {
  expect(kindsOfLine('Share').has('share')).toBe(true);
  expect(kindsOfLine('Share prices of the two shipyards fell by a third.').has('share')).toBe(
    false,
  );
});

it('a line of megabytes is judged by its beginning', () => {
  expect([...kindsOfLine(`Read more ${'x'.repeat(3_000_000)}`)]).toEqual(['related']);
});
