import { TEXT_NAMES } from './element-names';
import { isProse, type LiveBlock, type PageElement, type PageIndex } from './live-blocks';

const isStory = (element: PageElement): boolean => element.name !== 'body';

/** Points of each element: the prose right below it in full, that of its children's children by half. */
function scoreElements(blocks: readonly LiveBlock[]): ReadonlyMap<PageElement, number> {
  const scores = new Map<PageElement, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    let share = block.size;
    let element = TEXT_NAMES.has(block.home.name) ? block.home.parent : block.home;
    for (let level = 0; level < 3 && element !== null; level += 1, element = element.parent) {
      scores.set(element, (scores.get(element) ?? 0) + share);
      share /= 2;
    }
  }
  return scores;
}

/**
 * The blocks between the first and the last prose of the element with most prose close below it. A plain
 * stand-in for Readability on pages that are too large for it; linear in the page's size.
 */
export function voteByDensity(
  index: PageIndex,
  isOut: (block: LiveBlock) => boolean,
): ReadonlySet<LiveBlock> {
  const blocks = index.blocks.filter((block) => !isOut(block));
  const scores = [...scoreElements(blocks)];
  const inner = scores.filter(([element]) => isStory(element));
  const best = (inner.length > 0 ? inner : scores).reduce<(typeof scores)[number] | null>(
    (top, entry) => (top === null || entry[1] > top[1] ? entry : top),
    null,
  );
  if (best === null) return new Set(blocks.filter((block) => block.linkDensity < 0.3));
  const [{ firstBlock, blockEnd }] = best;
  const within = blocks.filter(({ index: at }) => at >= firstBlock && at < blockEnd);
  const first = within.findIndex(isProse);
  return new Set(within.slice(first, within.findLastIndex(isProse) + 1));
}
