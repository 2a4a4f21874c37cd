import { countWords } from '../language/words';
import type { LanguageTag } from '../model/language';
import type { Summary, SummaryLength, SummaryLine } from '../model/summary';
import { makeRankedDocument, type RankedDocument } from './document';
import { pickSentences } from './pick';
import type { SummarisedArticle } from './readable-sentences';
import { scoreSentences } from './score';
import { findFirstStatements } from './statements';

/** An article of fewer words is shown whole. */
const SHORT_ARTICLE_WORDS = 80;
const ABOUT_WORDS = 100;
const MOST_LINES = 12;

/**
 * The summary of an article: chosen sentences, verbatim, in document order, each with its place; an article under 80
 * words as it is, a line a block. The same article always gives the same summary.
 */
export function makeSummary(
  article: SummarisedArticle,
  options: { readonly length: SummaryLength },
): Summary {
  const document = makeRankedDocument(article);
  const sentenceCount = document.sentences.length;
  if (isShort(article)) return { kind: 'whole', lines: wholeLines(article), sentenceCount };
  const chosen = chooseSentences(document, article.lang, options.length);
  return { kind: 'extractive', lines: linesOf(document, chosen), sentenceCount };
}

function chooseSentences(
  document: RankedDocument,
  lang: LanguageTag,
  length: SummaryLength,
): readonly number[] {
  const limit = length === 'about-100-words' ? MOST_LINES : length;
  const chosen = findFirstStatements(document, { lang, limit });
  const picked = pickSentences(document, scoreSentences(document, lang), { limit, chosen });
  return length === 'about-100-words' ? firstHundredWords(document, picked) : picked;
}

function isShort({ blocks, lang }: SummarisedArticle): boolean {
  let words = 0;
  for (const { text } of blocks) {
    words += countWords(text, lang);
    if (words >= SHORT_ARTICLE_WORDS) return false;
  }
  return true;
}

function wholeLines({ blocks }: SummarisedArticle): readonly SummaryLine[] {
  return blocks.flatMap(({ id, text }) => {
    const start = text.length - text.trimStart().length;
    const end = text.trimEnd().length;
    if (end <= start) return [];
    const passage = { blockId: id, start, end };
    return [{ text: text.slice(start, end), passage, afterGap: false }];
  });
}

/** As many of the best sentences as come closest to a hundred words, at least one. */
function firstHundredWords(
  { ranked }: RankedDocument,
  picked: readonly number[],
): readonly number[] {
  let words = 0;
  let count = 0;
  for (const index of picked) {
    const more = words + (ranked[index]?.words ?? 0);
    if (count > 0 && more - ABOUT_WORDS > ABOUT_WORDS - words) break;
    words = more;
    count += 1;
  }
  return picked.slice(0, count);
}

function linesOf({ ranked }: RankedDocument, chosen: readonly number[]): readonly SummaryLine[] {
  const order = chosen.toSorted((a, b) => a - b);
  return order.flatMap((index, at) => {
    const sentence = ranked[index];
    if (sentence === undefined) return [];
    const afterGap = at > 0 && index !== (order[at - 1] ?? 0) + 1;
    return [{ text: sentence.text, passage: sentence.passage, afterGap }];
  });
}
