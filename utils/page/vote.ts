import { Readability } from '@mozilla/readability';
import { BLOCK_MARK, clonePage } from './clone-page';
import type { LiveBlock, PageElement, PageIndex } from './live-blocks';
import { isElement, isText } from './safe-dom';

/** A page beyond these bounds is not given to Readability, whose time grows faster than the page. */
const MAX_ELEMENTS = 4_000;
const MAX_TEXT = 200_000;

export interface Ballot {
  readonly excluded: ReadonlySet<PageElement>;
  /** The page's title: Readability drops headings that repeat it. */
  readonly title: string;
  /** Fewer characters than this make Readability look again, less strictly. */
  readonly charThreshold: number;
}

/** Sums the text of every block that is left in what Readability returned. */
function countMarked(content: Element): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  for (const marked of content.querySelectorAll(`[${BLOCK_MARK}]`)) {
    const index = Number(marked.getAttribute(BLOCK_MARK));
    let length = lengths.get(index) ?? 0;
    for (const node of marked.childNodes) if (isText(node)) length += node.data.trim().length;
    lengths.set(index, length);
  }
  return lengths;
}

function elect(index: PageIndex, content: Element): ReadonlySet<LiveBlock> {
  const elected = new Set<LiveBlock>();
  for (const [at, length] of countMarked(content)) {
    const block = index.blocks[at];
    if (block !== undefined && length * 2 >= block.text.length) elected.add(block);
  }
  return elected;
}

/**
 * The blocks Mozilla's Readability takes for the story. It works on a clone; the marks on the clone's text
 * lead back to the live blocks. Null where the page is too large for it, or it fails.
 */
export function voteByReadability(
  doc: Document,
  index: PageIndex,
  { excluded, title, charThreshold }: Ballot,
): ReadonlySet<LiveBlock> | null {
  const text = index.elements[0]?.textLength ?? 0;
  if (index.elements.length > MAX_ELEMENTS || text > MAX_TEXT) return null;
  try {
    const clone = clonePage(doc, index, excluded);
    clone.title = title;
    const options = { charThreshold, disableJSONLD: true, serializer: (content: Node) => content };
    const content = new Readability(clone, options).parse()?.content;
    return content !== undefined && isElement(content) ? elect(index, content) : new Set();
  } catch {
    // A page that breaks Readability is still a page to read.
    return null;
  }
}
