import type { Passage } from '../core/model/article';
import { isInvisible } from './fold-text';
import { indexPage } from './index-page';
import { isConnected, makeRange } from './safe-dom';

/** Leads from a passage of the article back to the live page. */
export interface TextMap {
  /** The live text of a passage, or null when the page has changed under it and it cannot be found again. */
  rangeOf(passage: Passage): Range | null;
}

/** A stretch of a live text node: `node.data.slice(start, end)`. */
export interface TextPlace {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** A block of the article and the live text it was read from, in order. */
export interface PlacedText {
  readonly id: string;
  readonly text: string;
  readonly places: readonly TextPlace[];
}

/** All of these nodes. */
export function wholePlaces(nodes: readonly Text[]): readonly TextPlace[] {
  return nodes.map((node) => ({ node, start: 0, end: node.data.length }));
}

/** For each UTF-16 unit of a block's text, its node (a place in `places`) and offset there. */
interface Offsets {
  readonly nodes: Uint32Array;
  readonly offsets: Uint32Array;
}

const SPACE = /\s/;

/**
 * Aligns a folded text with the live text it stands for, unit by unit; null when they no longer agree. A space
 * of the text may stand for a `<br>`, which is in no text node.
 */
function alignText(text: string, places: readonly TextPlace[]): Offsets | null {
  const nodes = new Uint32Array(text.length);
  const offsets = new Uint32Array(text.length);
  let done = 0;
  let last = { at: 0, offset: 0 };
  const place = (at: number, offset: number): void => {
    nodes[done] = at;
    offsets[done] = offset;
    last = { at, offset };
    done += 1;
  };
  for (const [at, { node, start, end }] of places.entries()) {
    if (!isConnected(node)) return null;
    const data = node.data.slice(0, end);
    for (let offset = start; offset < data.length; offset += 1) {
      const unit = data.charAt(offset);
      if (isInvisible(unit)) continue;
      const isSpace = SPACE.test(unit);
      if (isSpace && text.charAt(done) !== ' ') continue;
      if (!isSpace && text.charAt(done) === ' ') place(last.at, last.offset);
      if (!isSpace && text.charAt(done) !== unit) return null;
      place(at, offset);
    }
  }
  return done === text.length ? { nodes, offsets } : null;
}

/** The same text elsewhere in the page as it is now: scripts redraw what they have drawn. */
function findAgain(doc: Document, { text }: PlacedText): readonly TextPlace[] | null {
  const block = indexPage(doc).blocks.find((candidate) => candidate.text === text);
  return block === undefined ? null : wholePlaces(block.nodes);
}

function rangeBetween(
  doc: Document,
  places: readonly TextPlace[],
  { nodes, offsets }: Offsets,
): (start: number, end: number) => Range | null {
  return (start, end) => {
    const first = places[nodes[start] ?? 0]?.node;
    const last = places[nodes[end - 1] ?? 0]?.node;
    if (first === undefined || last === undefined) return null;
    const range = makeRange(doc);
    range.setStart(first, offsets[start] ?? 0);
    range.setEnd(last, (offsets[end - 1] ?? 0) + 1);
    return range;
  };
}

interface Placed {
  readonly places: readonly TextPlace[];
  readonly offsets: Offsets;
}

/** Where a block stands now: where it was read, or where its text stands again. */
function placeBlock(doc: Document, block: PlacedText): Placed | null {
  const offsets = alignText(block.text, block.places);
  if (offsets !== null) return { places: block.places, offsets };
  const places = findAgain(doc, block);
  const found = places === null ? null : alignText(block.text, places);
  return places === null || found === null ? null : { places, offsets: found };
}

/** Makes the map of an article's blocks. Offsets are worked out when a passage is asked for. */
export function makeTextMap(doc: Document, blocks: readonly PlacedText[]): TextMap {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  return {
    rangeOf({ blockId, start, end }) {
      const block = byId.get(blockId);
      if (block === undefined || start < 0 || end > block.text.length || start >= end) return null;
      const placed = placeBlock(doc, block);
      return placed === null ? null : rangeBetween(doc, placed.places, placed.offsets)(start, end);
    },
  };
}
