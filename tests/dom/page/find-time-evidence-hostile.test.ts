import { describe, expect, it } from 'vitest';
import { type PageParts, ld, pageOf, publishedOf } from './find-time-evidence-pages';

describe('a hostile page', () => {
  const date = '<div>14-05-2021, 09:05</div>';
  it.each<readonly [string, PageParts]>([
    [
      'clobbers the document',
      {
        before:
          '<form name="querySelectorAll"></form><form name="body"></form><img name="documentElement">',
      },
    ],
    [
      'clobbers its forms',
      {
        before:
          '<form><input name="parentElement"><input name="closest"><input name="textContent"><time>x</time></form>',
      },
    ],
    [
      'has 20,000 dates',
      { end: '<aside>' + '<time datetime="2023-01-01">x</time>'.repeat(20_000) + '</aside>' },
    ],
    [
      'has 5,000 JSON-LD stories',
      {
        head: ld(
          Array.from({ length: 5_000 }, () => ({
            '@type': 'NewsArticle',
            headline: 'Other',
            datePublished: '2023-01-01',
          })),
        ),
      },
    ],
    [
      'has JSON-LD of odd types',
      {
        head: ld({
          '@type': ['NewsArticle', 3, null],
          headline: {},
          datePublished: [[], {}, null, true, ['x']],
          dateModified: {},
        }),
      },
    ],
    [
      'has one text of a million digits',
      { end: `<p>${'1'.repeat(1_000_000)}</p><time>${'2021-'.repeat(200_000)}</time>` },
    ],
    [
      'has script state without end',
      { head: `<script>"publishedAt":${'"publishedAt":'.repeat(50_000)}</script>` },
    ],
    [
      'has names of object prototypes',
      {
        head: '<meta name="constructor" content="2020-01-01"><meta name="__proto__" content="2020-01-01">',
      },
    ],
  ])('gives its date though it %s', (_name, parts) => {
    expect(publishedOf(pageOf({ ...parts, after: date }))).toBe('2021-05-14T09:05 visible-text');
  });
});
