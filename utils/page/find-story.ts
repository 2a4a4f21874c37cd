import type { SkipReason } from '../core/model/article';
import { alignWithJsonLd } from './align-json-ld';
import { electBlocks } from './elect-blocks';
import { findGaps, findHeadings } from './fill-gaps';
import { filterBlocks } from './filter-blocks';
import { isDateline } from './find-dateline';
import { findFurniture, type Furniture } from './find-furniture';
import { findStandfirst, isStandfirst } from './find-standfirst';
import type { LiveBlock } from './live-blocks';
import { repeatsTitle, type Reading } from './reading';
import { findFringe } from './trim-story';
import { voteByDensity } from './vote-by-density';

/** The story's blocks in document order, and what was left out of them. */
export interface Story {
  readonly blocks: readonly LiveBlock[];
  /** One of `blocks`. */
  readonly standfirst: LiveBlock | null;
  /** None of `blocks`. */
  readonly dateline: LiveBlock | null;
  readonly dropped: ReadonlyMap<LiveBlock, SkipReason>;
  readonly furniture: Furniture;
}

const inOrder = (blocks: Iterable<LiveBlock>): readonly LiveBlock[] =>
  [...blocks].toSorted((a, b) => a.index - b.index);

interface Choice {
  readonly blocks: ReadonlySet<LiveBlock>;
  readonly overruled: boolean;
}

function chooseBlocks(reading: Reading, furniture: Furniture): Choice {
  const elected = electBlocks(reading, furniture);
  const aligned = alignWithJsonLd(reading, elected.blocks, furniture);
  if (aligned !== null) return { blocks: aligned, overruled: elected.overruled };
  if (elected.blocks.size === 0)
    return { blocks: voteByDensity(reading.index, furniture.holds), overruled: false };
  const gaps = findGaps(reading, elected.blocks, furniture);
  const filled = new Set([...elected.blocks, ...gaps]);
  const headings = findHeadings(reading, filled, furniture);
  return { blocks: new Set([...filled, ...headings]), overruled: elected.overruled };
}

const readsOn = (reading: Reading, block: LiveBlock): boolean =>
  block.size >= 60 && block.linkDensity < 0.35 && !repeatsTitle(reading, block);

/** The few lines above the first paragraph, the nearest first. */
function linesAbove(reading: Reading, first: LiveBlock): readonly LiveBlock[] {
  const { blocks } = reading.index;
  return blocks.slice(Math.max(0, first.index - 4), first.index).toReversed();
}

function findDateline(
  reading: Reading,
  first: LiveBlock,
  siteNames: readonly string[],
): LiveBlock | null {
  const beside = ({ home }: LiveBlock): boolean =>
    home === first.home || home.parent === first.home.parent || home === first.home.parent;
  return (
    linesAbove(reading, first).find(
      (block) => beside(block) && isDateline(reading, block, siteNames),
    ) ?? null
  );
}

/** Do the paragraphs below a block say what it says in the same words? Some standfirsts are cut from them. */
function isRepeated(block: LiveBlock, kept: readonly LiveBlock[]): boolean {
  const at = kept.indexOf(block);
  const opening = kept.slice(at + 1, at + 6).map(({ key }) => key);
  const { key } = block;
  // Some are cut in the middle of a word.
  if (opening.join('').includes(key.slice(0, Math.ceil(key.length * 0.9)))) return true;
  const shared = opening.filter((part) => part.length >= 40 && key.includes(part));
  return shared.reduce((sum, part) => sum + part.length, 0) >= 0.6 * key.length;
}

interface Draft {
  readonly chosen: Choice;
  readonly furniture: Furniture;
  readonly standfirst: LiveBlock | null;
}

function chooseStandfirst(reading: Reading, chosen: ReadonlySet<LiveBlock>): LiveBlock | null {
  const [first, next] = inOrder(chosen).filter((block) => readsOn(reading, block));
  if (first === undefined) return null;
  const above = findStandfirst(reading, chosen, first);
  return above ?? (isStandfirst(reading, first, next) ? first : null);
}

function filterStory(reading: Reading, { chosen, furniture, standfirst }: Draft) {
  const { overruled } = chosen;
  const blocks = inOrder(
    standfirst === null ? chosen.blocks : new Set([...chosen.blocks, standfirst]),
  );
  const { kept, dropped } = filterBlocks(reading, { blocks, standfirst, furniture, overruled });
  const reasons = new Map(dropped);
  for (const block of findFringe(kept)) if (block !== standfirst) reasons.set(block, 'furniture');
  for (const block of kept.slice(0, 3))
    if (block.size >= 60 && isRepeated(block, kept)) reasons.set(block, 'duplicate');
  const story = kept.filter((block) => !reasons.has(block));
  return {
    kept: story,
    reasons,
    standfirst: standfirst !== null && story.includes(standfirst) ? standfirst : null,
  };
}

/** Makes a story of chosen blocks: what is no part of it is filtered out. */
export function makeStory(reading: Reading, siteNames: readonly string[], draft: Draft): Story {
  const { kept, reasons, standfirst } = filterStory(reading, draft);
  const opening = kept.find((block) => block !== standfirst && readsOn(reading, block));
  const dateline = opening === undefined ? null : findDateline(reading, opening, siteNames);
  if (dateline !== null) reasons.set(dateline, 'dateline');
  return {
    blocks: kept.filter((block) => block !== dateline),
    standfirst,
    dateline,
    dropped: reasons,
    furniture: draft.furniture,
  };
}

/** Finds the story of a page: elected, filled up, filtered. */
export function findStory(reading: Reading, siteNames: readonly string[]): Story {
  const furniture = findFurniture(reading);
  const chosen = chooseBlocks(reading, furniture);
  const standfirst = chooseStandfirst(reading, chosen.blocks);
  return makeStory(reading, siteNames, { chosen, furniture, standfirst });
}
