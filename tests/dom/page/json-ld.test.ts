import { describe, expect, it } from 'vitest';
import { isArticleNode, readJsonLd, stringsOf, typesOf } from '../../../utils/page/json-ld';
import { parse } from './story-pages';

const script = (text: string): Document =>
  parse(`<script type="application/ld+json">${text}</script>`);

describe('JSON-LD is read', () => {
  it.each([
    ['as it should be', '{"@type":"NewsArticle","headline":"A"}'],
    ['in a list', '[{"@type":"NewsArticle","headline":"A"}]'],
    ['in a graph', '{"@graph":[{"@type":"NewsArticle","headline":"A"}]}'],
    ['in a CDATA section', '//<![CDATA[\n{"@type":"NewsArticle","headline":"A"}\n//]]>'],
    ['in a commented CDATA section', '/*<![CDATA[*/{"@type":"NewsArticle","headline":"A"}/*]]>*/'],
    ['with a comma too many', '{"@type":"NewsArticle","headline":"A",}'],
    ['with a line break in a string', '{"@type":"NewsArticle","x":"one\ntwo","headline":"A"}'],
  ])('%s', (_name, text) => {
    const [node] = readJsonLd(script(text));
    expect(node?.['headline']).toBe('A');
    expect(node !== undefined && isArticleNode(node)).toBe(true);
  });
});

describe('JSON-LD gives nothing', () => {
  it.each([
    ['when it is broken beyond repair', '{"@type":"NewsArticle","headline":'],
    ['when it is no object', '"NewsArticle"'],
    ['when it is over a megabyte', `{"@type":"NewsArticle","x":"${'x'.repeat(1_000_001)}"}`],
    ['when it is nested too deep', `${'{"@graph":['.repeat(50)}{"@type":"A"}${']}'.repeat(50)}`],
  ])('%s', (_name, text) => {
    expect(readJsonLd(script(text))).toEqual([]);
  });
});

it('types and strings come out of every shape they are written in', () => {
  expect(typesOf({ '@type': ['Thing', 'NewsArticle', 3] })).toEqual(['Thing', 'NewsArticle']);
  expect(stringsOf([' A ', { name: 'B' }, { name: 4 }, null, ''])).toEqual(['A', 'B']);
  expect(isArticleNode({ '@type': 'JobPosting' })).toBe(false);
});
