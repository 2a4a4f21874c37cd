/** An element of the live page with the measures of all that lies in it. Lengths as `sizeOfText` counts. */
export interface PageElement {
  readonly element: Element;
  /** Local name: `p`, `h1`. */
  readonly name: string;
  readonly parent: PageElement | null;
  readonly depth: number;
  /** Not shown, by an attribute, inline style or (in a page with a layout) style sheet of its own. */
  readonly hides: boolean;
  readonly textLength: number;
  readonly linkLength: number;
  /** Text of blocks that read like prose. */
  readonly proseLength: number;
  readonly proseBlocks: number;
  /** Its blocks are `blocks.slice(firstBlock, blockEnd)`. */
  readonly firstBlock: number;
  readonly blockEnd: number;
}

/** A run of text that no other block interrupts, tied to the live text nodes it stands in. */
export interface LiveBlock {
  readonly index: number;
  /** The nearest block-level element around it. */
  readonly owner: Element;
  readonly home: PageElement;
  readonly nodes: readonly Text[];
  /** White space folded, invisible marks left out. */
  readonly text: string;
  /** Letters and digits of `text`, in lower case. */
  readonly key: string;
  /** As `sizeOfText` counts. */
  readonly size: number;
  /** Share of the text inside links, 0…1. */
  readonly linkDensity: number;
  /** Itself or something around it is not shown. */
  readonly hidden: boolean;
}

/** All text of a page, indexed once. */
export interface PageIndex {
  readonly blocks: readonly LiveBlock[];
  /** In document order: an element stands before all that lies in it. */
  readonly elements: readonly PageElement[];
}

/** Does a block read like prose: a hundred letters or more, with few links? */
export function isProse(block: LiveBlock): boolean {
  return block.size >= 100 && block.linkDensity < 0.3;
}

/** The size of some blocks together. */
export function sizeOf(blocks: Iterable<LiveBlock>): number {
  let sum = 0;
  for (const { size } of blocks) sum += size;
  return sum;
}

export const isFigure = ({ name }: PageElement): boolean =>
  name === 'figure' || name === 'figcaption';

/** No question is asked further up than this. */
const MAX_CLIMB = 100;

/** Is one of the elements around a block, from the nearest up, such as `test` asks for? */
export function isWithin(block: LiveBlock, test: (element: PageElement) => boolean): boolean {
  let element: PageElement | null = block.home;
  for (let level = 0; level < MAX_CLIMB && element !== null; level += 1, element = element.parent)
    if (test(element)) return true;
  return false;
}

/** The first and the last place of some blocks; of none, a stretch without content. */
export function extentOf(blocks: Iterable<LiveBlock>): {
  readonly first: number;
  readonly last: number;
} {
  let [first, last] = [Infinity, -1];
  for (const { index } of blocks) {
    first = Math.min(first, index);
    last = Math.max(last, index);
  }
  return last === -1 ? { first: 0, last: -1 } : { first, last };
}
