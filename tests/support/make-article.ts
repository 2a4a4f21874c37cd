import { directionOfText } from '../../utils/core/language/direction';
import type { Article, Block } from '../../utils/core/model/article';

/** Blocks of running text, a paragraph a line. */
export function makeBlocks(paragraphs: readonly string[]): Block[] {
  return paragraphs.map((text, index) => ({
    id: `b${index}`,
    kind: 'paragraph',
    text,
    dir: directionOfText(text),
  }));
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

/** A whole article around some paragraphs; every field can be given. */
export function makeArticle(paragraphs: readonly string[], fields: Partial<Article> = {}): Article {
  const blocks = makeBlocks(paragraphs);
  const wordsRead = paragraphs.reduce((sum, text) => sum + wordsOf(text), 0);
  return {
    url: 'https://news.example/story',
    title: 'A title',
    byline: null,
    siteName: null,
    section: null,
    dateline: null,
    standfirst: null,
    lang: 'en',
    langSource: 'text',
    dir: directionOfText(paragraphs.join(' ')),
    blocks,
    publishedTime: null,
    updatedTime: null,
    capturedTime: '2026-01-02T03:04:05.000Z',
    timeline: { published: null, updated: null, agreement: 'none', evidence: [] },
    coverage: { wordsRead, wordsTotal: wordsRead, skipped: [], access: 'full' },
    likelihood: 'article',
    ...fields,
  };
}
