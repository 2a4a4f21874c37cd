import { TEXT_NAMES } from './element-names';
import { findStory, makeStory, type Story } from './find-story';
import { extentOf, isProse, sizeOf, type LiveBlock, type PageElement } from './live-blocks';
import type { Reading } from './reading';

/** So many stretches are looked at, the longest first. */
const MAX_STRETCHES = 60;
/** How far above its first paragraph the heading of a stretch may stand. */
const REACH = 6;

/** The element a paragraph stands in together with others; a box made for it alone does not count as one. */
function containerOf({ home }: LiveBlock): PageElement {
  let element = TEXT_NAMES.has(home.name) ? (home.parent ?? home) : home;
  for (let level = 0; level < 3 && element.proseBlocks < 2; level += 1) {
    if (element.name === 'article' || element.parent === null) break;
    element = element.parent;
  }
  return element;
}

/** The prose of a page outside the story, by container, most first. None reaches over the story. */
function findStretches({ index }: Reading, story: Story): readonly (readonly LiveBlock[])[] {
  const taken = new Set(story.blocks);
  const stretches: LiveBlock[][] = [];
  const open = new Map<PageElement, LiveBlock[]>();
  for (const block of index.blocks) {
    if (taken.has(block)) open.clear();
    else if (isProse(block) && !block.hidden && !story.furniture.holds(block)) {
      const container = containerOf(block);
      const stretch = open.get(container) ?? [];
      if (stretch.push(block) === 1) stretches.push(stretch);
      open.set(container, stretch);
    }
  }
  return stretches
    .filter((blocks) => blocks.length > 1 || sizeOf(blocks) >= 200)
    .toSorted((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, MAX_STRETCHES);
}

/** A stretch with what stands between its paragraphs, and the short ones that follow beside the last. */
function withShortLines({ index }: Reading, stretch: readonly LiveBlock[]): readonly LiveBlock[] {
  const { first, last } = extentOf(stretch);
  const home = index.blocks[last]?.home;
  const isBeside = (block: LiveBlock | undefined): boolean =>
    block?.home.name === home?.name && block?.home.parent === home?.parent;
  let end = last + 1;
  while (end < index.blocks.length && isBeside(index.blocks[end])) end += 1;
  return index.blocks.slice(first, end);
}

/** The heading that introduces a place of the page: the nearest above it, no prose between them. */
function findHeading({ index }: Reading, first: number, { furniture }: Story): LiveBlock | null {
  const above = index.blocks.slice(Math.max(0, first - REACH), first).toReversed();
  const found = above.find(
    (block) => isProse(block) || (/^h\d$/.test(block.home.name) && !furniture.holds(block)),
  );
  return found === undefined || isProse(found) ? null : found;
}

const titleOf = ({ text, key, home }: LiveBlock) => ({
  title: text,
  titleKey: key,
  headline: home,
});

export interface OtherStory {
  /** Of the page, with the title of this stretch. */
  readonly reading: Reading;
  readonly story: Story;
}

/**
 * The n-th best other stretch of prose of a page: two paragraphs or 200 letters at least, furniture left out, no
 * block of the story or of a better stretch in it. Null when there are not so many.
 */
export function findOtherStory(
  reading: Reading,
  siteNames: readonly string[],
  n: number,
): OtherStory | null {
  const story = findStory(reading, siteNames);
  const { furniture } = story;
  const found: OtherStory[] = [];
  const taken = new Set<number>();
  for (const stretch of findStretches(reading, story)) {
    if (found.length >= n) break;
    const blocks = withShortLines(reading, stretch);
    const first = blocks[0]?.index ?? 0;
    if (blocks.some(({ index }) => taken.has(index))) continue;
    const heading = findHeading(reading, first, story);
    const titled = heading === null ? reading : { ...reading, ...titleOf(heading) };
    const chosen = { blocks: new Set(blocks), overruled: false };
    const other = makeStory(titled, siteNames, { chosen, furniture, standfirst: null });
    const prose = other.blocks.filter(isProse);
    if (prose.length < 2 && sizeOf(prose) < 200) continue;
    for (const { index } of blocks) taken.add(index);
    found.push({ reading: titled, story: other });
  }
  return found[n - 1] ?? null;
}
