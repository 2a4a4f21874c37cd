import { mainMakes, makeOf } from './block-make';
import type { Furniture } from './find-furniture';
import {
  extentOf,
  isFigure,
  isWithin,
  sizeOf,
  type LiveBlock,
  type PageElement,
} from './live-blocks';
import { hasHint, isLine, type Reading } from './reading';
import { attributeOf, closestOf, contains } from './safe-dom';

/** The innermost element around two. */
function commonElement(one: PageElement, other: PageElement): PageElement {
  let [upper, lower]: [PageElement, PageElement] = [one, other];
  while (upper !== lower) {
    if (lower.depth < upper.depth) [upper, lower] = [lower, upper];
    if (lower.parent === null) return upper;
    lower = lower.parent;
  }
  return upper;
}

interface Story {
  readonly blocks: readonly LiveBlock[];
  readonly first: number;
  readonly last: number;
  readonly core: PageElement;
  readonly scope: Element;
  readonly makes: ReadonlySet<string>;
  readonly parents: ReadonlySet<PageElement | null>;
  readonly grandparents: ReadonlySet<PageElement | null>;
  readonly article: Element | null;
}

function describeStory(prose: readonly LiveBlock[]): Story | null {
  const blocks = prose.filter((block) => block.home.name !== 'li');
  const [head] = blocks;
  const tail = blocks.at(-1);
  if (head === undefined || tail === undefined) return null;
  const core = blocks.reduce((found, block) => commonElement(found, block.home), head.home);
  const scope = closestOf(core.element, '[itemprop=articleBody],article,main,[role=main]');
  return {
    blocks,
    first: head.index,
    last: tail.index,
    core,
    scope: scope ?? core.parent?.element ?? core.element,
    makes: mainMakes(blocks),
    parents: new Set(blocks.map(({ home }) => home.parent)),
    grandparents: new Set(blocks.map(({ home }) => home.parent?.parent ?? null)),
    article: closestOf(head.owner, 'article'),
  };
}

const hasClass = (element: Element): boolean => attributeOf(element, 'class').trim() !== '';

/** Is a block made as the story's paragraphs are, and near them? */
function isKin(block: LiveBlock, story: Story, scopeIsArticle: boolean): boolean {
  const { home } = block;
  if (home.name !== 'p' || !story.makes.has(makeOf(block))) return false;
  if (scopeIsArticle || story.parents.has(home.parent)) return true;
  const named = hasClass(home.parent?.element ?? home.element);
  return named && story.grandparents.has(home.parent?.parent ?? null);
}

function isInside(block: LiveBlock, { first, last, core }: Story): boolean {
  return (
    block.index > first &&
    block.index < last &&
    (block.home.name === 'p' || block.size > 120) &&
    contains(core.element, block.owner)
  );
}

/** The place after the story where something else begins: a line such as "Related", or furniture of some size. */
function findEnd(blocks: readonly LiveBlock[], { last }: Story, furniture: Furniture): number {
  const stop = blocks
    .slice(last + 1)
    .find(
      (block) =>
        (block.size < 60 && isLine(block, 'related')) ||
        (furniture.holds(block) && block.size > 200),
    );
  return stop?.index ?? blocks.length;
}

/**
 * Paragraphs the election missed: made like the elected ones and standing among or beside them. Such a page has
 * its story in several sections, or an advertisement in its middle.
 */
export function findGaps(
  reading: Reading,
  elected: ReadonlySet<LiveBlock>,
  furniture: Furniture,
): ReadonlySet<LiveBlock> {
  const { index, headline } = reading;
  const reads = (block: LiveBlock): boolean =>
    block.size >= 60 &&
    block.linkDensity < 0.35 &&
    !furniture.holds(block) &&
    !isLine(block, 'related') &&
    !isLine(block, 'credit') &&
    !hasHint(reading, block.home, 'caption') &&
    !isWithin(block, isFigure);
  const story = describeStory([...elected].filter(reads).toSorted((a, b) => a.index - b.index));
  const found = new Set<LiveBlock>();
  if (story === null) return found;
  const known = new Set([...elected].map((block) => block.text));
  const scopeIsArticle = closestOf(story.scope, '[itemprop=articleBody],article') === story.scope;
  const end = findEnd(index.blocks, story, furniture);
  const limit = 1.2 * sizeOf(elected);
  let added = 0;
  for (const block of index.blocks.slice(headline?.firstBlock ?? 0, end)) {
    if (added > limit) break;
    if (elected.has(block) || !reads(block) || !contains(story.scope, block.owner)) continue;
    if (!isKin(block, story, scopeIsArticle) && !isInside(block, story)) continue;
    if (known.has(block.text)) continue;
    const article = closestOf(block.owner, 'article');
    if (article !== null && article !== story.article) continue;
    if (closestOf(block.owner, 'li') !== null && !story.makes.has(makeOf(block))) continue;
    found.add(block);
    known.add(block.text);
    added += block.size;
  }
  return found;
}

const NEAR = 4;

/**
 * Headings the election missed: within the story, and followed closely by a paragraph of it that stands in the same
 * element.
 */
export function findHeadings(
  { index }: Reading,
  story: ReadonlySet<LiveBlock>,
  furniture: Furniture,
): ReadonlySet<LiveBlock> {
  const found = new Set<LiveBlock>();
  const { first, last } = extentOf(story);
  for (const block of index.blocks.slice(first, Math.max(first, last))) {
    if (story.has(block) || furniture.holds(block) || !/^h[2-6]$/.test(block.home.name)) continue;
    if (block.linkDensity > 0.5 || block.size > 200 || isLine(block, 'related')) continue;
    const below = index.blocks.slice(block.index + 1, block.index + 1 + NEAR);
    const next = below.find((candidate) => story.has(candidate));
    if (next !== undefined && next.home.parent === block.home.parent) found.add(block);
  }
  return found;
}
