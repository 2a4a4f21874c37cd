import { findSentences } from '../language/sentences';
import type { Article, Block, Passage } from '../model/article';
import { findDatelineEnd } from './dateline';
import { isFurnitureLine } from './line-guard';

/** What of an article a summary is made from. */
export type SummarisedArticle = Pick<
  Article,
  'title' | 'blocks' | 'lang' | 'dateline' | 'standfirst'
>;

/** One sentence of the story with its place. */
export interface ReadableSentence {
  readonly text: string;
  readonly passage: Passage;
  /** Position of its block among the blocks that were read, from 0. */
  readonly block: number;
  readonly firstInBlock: boolean;
}

const PROSE = new Set<Block['kind']>(['paragraph', 'list-item', 'quotation']);

/**
 * The sentences of the story in order: those of paragraphs, list items and quotations, without furniture lines and
 * without a dateline before the first. When that leaves nothing, those of every block but headings.
 */
export function readSentences(article: SummarisedArticle): readonly ReadableSentence[] {
  const prose = article.blocks.filter(({ kind }) => PROSE.has(kind));
  const guarded = prose.filter(({ text }) => !isFurnitureLine(text, article.lang));
  if (guarded.length > 0) return sentencesOf(guarded, article);
  if (prose.length > 0) return sentencesOf(prose, article);
  return sentencesOf(
    article.blocks.filter(({ kind }) => kind !== 'heading'),
    article,
  );
}

function sentencesOf(
  blocks: readonly Block[],
  { lang, dateline }: SummarisedArticle,
): readonly ReadableSentence[] {
  return blocks.flatMap(({ id, text }, block) => {
    const from = block === 0 ? findDatelineEnd(text, dateline) : 0;
    return findSentences(text.slice(from), lang).map(({ start, end }, index) => ({
      text: text.slice(from + start, from + end),
      passage: { blockId: id, start: from + start, end: from + end },
      block,
      firstInBlock: index === 0,
    }));
  });
}
