import type { ArticleLikelihood } from '../core/model/article';
import { isArticleNode } from './json-ld';
import { isProse, sizeOf, type LiveBlock } from './live-blocks';
import { metaValues } from './page-meta';
import type { Reading } from './reading';
import { selectAll } from './safe-dom';

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'publish_date',
  'pubdate',
  'date',
  'dc.date.issued',
  'parsely-pub-date',
];

const isSiteRoot = (url: string): boolean => {
  try {
    return /^\/(?:index\.\w+|[a-z]{2}\/?)?$/.test(new URL(url).pathname);
  } catch {
    return false;
  }
};

/**
 * Is the page one article? Points for what speaks for and against it; the weights were set on the page types of
 * a public set of 1,500 pages (WCXB). `article` from 2.5 points, `maybe` from 1.
 */
export function judgeLikelihood(reading: Reading, story: readonly LiveBlock[]): ArticleLikelihood {
  const { doc, jsonLd, meta, index, url } = reading;
  const prose = sizeOf(story.filter(isProse));
  const size = sizeOf(story);
  const isMostOfThePage = size >= 0.5 * sizeOf(index.blocks);
  const type = metaValues(meta, ['og:type'])[0]?.toLowerCase() ?? '';
  const signs: readonly (readonly [boolean, number])[] = [
    [jsonLd.some(isArticleNode), 2],
    [type.includes('article'), 1.5],
    [metaValues(meta, PUBLISHED).length > 0, 1],
    [type === 'website', -1],
    [isSiteRoot(url), -3],
    [isMostOfThePage, 1],
    [prose >= 300, 0.5],
    [prose >= 700, 0.5],
    [prose >= 2000, 1],
    [selectAll(doc, 'article').length > 4, -1.5],
    [index.elements.filter(({ name }) => name === 'h1').length === 1, 0.5],
    // A short note is no reason to doubt, unless it is lost among other things.
    [size < 300 && !isMostOfThePage, -2],
  ];
  const points = signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
  if (points >= 2.5) return 'article';
  return points >= 1 ? 'maybe' : 'no';
}
