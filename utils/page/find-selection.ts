import { foldText, keyOfText, sizeOfText } from './fold-text';
import type { LiveBlock, PageIndex } from './live-blocks';
import { selectionOf } from './safe-dom';
import type { TextPlace } from './text-map';

/** A block cut to what is selected of it. */
export interface SelectedBlock {
  readonly block: LiveBlock;
  readonly places: readonly TextPlace[];
}

const MAX_RANGES = 50;

/** The stretch of a text node that lies in a range, or null. */
function placeWithin(range: Range, node: Text): TextPlace | null {
  if (!range.intersectsNode(node)) return null;
  const start = range.startContainer === node ? range.startOffset : 0;
  const end = range.endContainer === node ? range.endOffset : node.data.length;
  return start < end ? { node, start, end } : null;
}

function cutBlock(block: LiveBlock, ranges: readonly Range[]): SelectedBlock | null {
  const places = block.nodes.flatMap((node) =>
    ranges.flatMap((range) => placeWithin(range, node) ?? []),
  );
  const text = foldText(places.map(({ node, start, end }) => node.data.slice(start, end)).join(''));
  if (text === '') return null;
  const isWhole = places.length === block.nodes.length && text.length >= block.text.length;
  if (isWhole) return { block, places };
  return {
    block: { ...fieldsOf(block), text, key: keyOfText(text), size: sizeOfText(text) },
    places,
  };
}

const fieldsOf = ({ index, owner, home, nodes, linkDensity, hidden }: LiveBlock) => ({
  index,
  owner,
  home,
  nodes,
  linkDensity,
  hidden,
});

/** The blocks of a page the reader has selected, each cut to its selected part. */
export function findSelection(doc: Document, { blocks }: PageIndex): readonly SelectedBlock[] {
  const selection = selectionOf(doc);
  if (selection === null || selection.isCollapsed) return [];
  const count = Math.min(selection.rangeCount, MAX_RANGES);
  const ranges = Array.from({ length: count }, (_, at) => selection.getRangeAt(at));
  return blocks.flatMap((block) => cutBlock(block, ranges) ?? []);
}
