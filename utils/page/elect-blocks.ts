import type { Furniture } from './find-furniture';
import { isFigure, isWithin, sizeOf, type LiveBlock, type PageElement } from './live-blocks';
import type { Reading } from './reading';
import { voteByDensity } from './vote-by-density';
import { voteByReadability } from './vote';

type Blocks = ReadonlySet<LiveBlock>;

const reads = (block: LiveBlock): boolean =>
  block.size >= 60 && block.linkDensity < 0.35 && !isWithin(block, isFigure);

const proseOf = (blocks: Iterable<LiveBlock>): number => sizeOf([...blocks].filter(reads));

const keptOf = (blocks: Iterable<LiveBlock>, furniture: Furniture): Blocks =>
  new Set([...blocks].filter((block) => !furniture.holds(block)));

/** Readability joins what stands in several elements; the cheap vote does not. */
const MARGIN = 1.5;

/**
 * Could a vote on the whole page, furniture included, beat this one? A cheap vote tells about how much it could win,
 * so that on most pages the second dear one need not be held.
 */
function mayBeBeaten({ index }: Reading, elected: Blocks, furniture: Furniture): boolean {
  if (sizeOf(elected) < 250) return true;
  const prose = proseOf(elected);
  const kept = proseOf(voteByDensity(index, furniture.holds));
  const whole = proseOf(voteByDensity(index, furniture.surelyHolds));
  return kept * MARGIN > 1.6 * prose + 200 || whole * MARGIN > 3 * prose + 800;
}

/** The vote on the page with its doubtful furniture, when it found so much more that the furniture must have been misjudged. */
function betterOnWhole(elected: Blocks, whole: Blocks, furniture: Furniture): Blocks | null {
  const prose = proseOf(elected);
  const kept = keptOf(whole, furniture);
  const wholeProse = proseOf(whole);
  const keptProse = proseOf(kept);
  const isBetter =
    (sizeOf(elected) < 250 && sizeOf(whole) > 1.5 * sizeOf(elected)) ||
    keptProse > 1.6 * prose + 200 ||
    wholeProse > 3 * prose + 800;
  if (!isBetter) return null;
  return keptProse > 0.5 * wholeProse ? kept : whole;
}

export interface Election {
  readonly blocks: Blocks;
  /** The furniture was misjudged on this page: do not hold it against a block. */
  readonly overruled: boolean;
}

/** Elects the story's blocks: Readability on the page without its furniture, and with it where that may be better. */
export function electBlocks(reading: Reading, furniture: Furniture): Election {
  const { doc, index, title } = reading;
  const vote = (excluded: ReadonlySet<PageElement>, charThreshold: number): Blocks | null =>
    voteByReadability(doc, index, { excluded, title, charThreshold });
  const first = vote(furniture.elements, 200);
  if (first === null) {
    return { blocks: voteByDensity(index, furniture.holds), overruled: false };
  }
  let elected = first;
  if (sizeOf(first) < 500) {
    const second = vote(furniture.elements, 500) ?? first;
    if (proseOf(second) > 1.4 * proseOf(first) + 60) elected = second;
  }
  if (furniture.elements.size > 0 && mayBeBeaten(reading, elected, furniture)) {
    const better = betterOnWhole(elected, vote(furniture.certain, 200) ?? new Set(), furniture);
    if (better !== null) return { blocks: better, overruled: true };
  }
  return { blocks: elected, overruled: false };
}
