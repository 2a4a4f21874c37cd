import { countWords } from '../core/language/words';
import type { Coverage, SkippedBlock, SkipReason } from '../core/model/article';
import type { LanguageTag } from '../core/model/language';
import { findArticleKey } from './align-json-ld';
import type { Story } from './find-story';
import { isArticleNode } from './json-ld';
import { isFigure, isWithin, type LiveBlock } from './live-blocks';
import { hasHint, isLine, repeatsTitle, type Reading } from './reading';

const MAX_SKIPPED = 200;
const MAX_TEXT = 200;
/** How many blocks after the story are looked at for the words of a paywall. */
const WALL_REACH = 15;
const CUT_OFF = /(?:…|\.\.\.)\s*$/;

const LINE_REASONS = ['related', 'share', 'tags', 'credit', 'promotion', 'byline'] as const;

function reasonFor(reading: Reading, story: Story, block: LiveBlock): SkipReason {
  const known = story.dropped.get(block);
  if (known !== undefined) return known;
  if (block.hidden) return 'hidden';
  if (repeatsTitle(reading, block)) return 'title';
  if (isWithin(block, isFigure)) return 'caption';
  if (hasHint(reading, block.home, 'caption')) return 'caption';
  return LINE_REASONS.find((kind) => isLine(block, kind)) ?? 'furniture';
}

/** The blocks left out between the story's first and last. */
function findSkipped(reading: Reading, story: Story, lang: LanguageTag): readonly SkippedBlock[] {
  const first = story.blocks[0]?.index ?? 0;
  const last = story.blocks.at(-1)?.index ?? -1;
  const read = new Set(story.blocks.map(({ index }) => index));
  return reading.index.blocks
    .slice(first, last + 1)
    .filter(({ index }) => !read.has(index))
    .concat([...story.dropped.keys()].filter(({ index }) => index < first || index > last))
    .toSorted((a, b) => a.index - b.index)
    .slice(0, MAX_SKIPPED)
    .map((block) => ({
      reason: reasonFor(reading, story, block),
      text: block.text.slice(0, MAX_TEXT),
      words: countWords(block.text, lang),
    }));
}

/** Skipped text nobody can call anything but prose: it may belong to the story. */
const isSkippedProse = ({ reason, text, words }: SkippedBlock): boolean =>
  reason === 'furniture' && words >= 12 && text.length >= 60;

/** Does the JSON-LD say how long the story is, and was that much read? */
function isWhole({ jsonLd }: Reading, story: Story, words: number): boolean {
  const body = findArticleKey(jsonLd);
  if (body.length >= 200) {
    const read = story.blocks.reduce((sum, { key }) => sum + key.length, 0);
    if (read >= 0.9 * body.length) return true;
  }
  return jsonLd
    .filter(isArticleNode)
    .some((node) => Number(node['wordCount']) >= 50 && words >= 0.9 * Number(node['wordCount']));
}

const isClosed = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^(?:false|no)$/i.test(value));

/** Does the page say that not everybody may read its story, or do the words of a wall follow what was read? */
function isCut(reading: Reading, story: Story, words: number): boolean {
  const last = story.blocks.at(-1);
  if (last === undefined || isWhole(reading, story, words)) return false;
  const closed = reading.jsonLd
    .filter(isArticleNode)
    .some((node) => isClosed(node['isAccessibleForFree']));
  if (closed) return true;
  const after = reading.index.blocks
    .slice(last.index + 1, last.index + 1 + WALL_REACH)
    .filter((block) => !block.hidden);
  if (words < 400 && after.some((block) => isLine(block, 'paywall'))) return true;
  return words < 250 && story.blocks.length > 1 && CUT_OFF.test(last.text);
}

/** How much of the story was read, and what was left out and why. */
export function makeCoverage(reading: Reading, story: Story, lang: LanguageTag): Coverage {
  const wordsRead = story.blocks.reduce((sum, { text }) => sum + countWords(text, lang), 0);
  const skipped = findSkipped(reading, story, lang);
  const missed = skipped.filter(isSkippedProse).reduce((sum, { words }) => sum + words, 0);
  return {
    wordsRead,
    wordsTotal: wordsRead + missed,
    skipped,
    access: isCut(reading, story, wordsRead) ? 'cut' : 'full',
  };
}
