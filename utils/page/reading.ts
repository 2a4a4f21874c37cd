import { kindsOfLine, type LineKind } from '../core/language/line-filter';
import type { ClassHint } from './class-hints';
import type { JsonLdNode } from './json-ld';
import type { LiveBlock, PageElement, PageIndex } from './live-blocks';
import type { PageMeta } from './page-meta';
import { contains } from './safe-dom';

/** What is known of a page before its story is looked for. */
export interface Reading {
  readonly doc: Document;
  readonly url: string;
  readonly index: PageIndex;
  readonly meta: PageMeta;
  readonly jsonLd: readonly JsonLdNode[];
  readonly hintsOf: (element: Element) => ReadonlySet<ClassHint>;
  readonly title: string;
  readonly titleKey: string;
  /** The element that shows the title, e.g. its `<h1>`; null where none does. */
  readonly headline: PageElement | null;
}

/** Do the hints of an element name this one? */
export function hasHint(reading: Reading, element: PageElement, hint: ClassHint): boolean {
  return reading.hintsOf(element.element).has(hint);
}

const kindsOfBlocks = new WeakMap<LiveBlock, ReadonlySet<LineKind>>();

/** Does a block begin as lines of this kind do? */
export function isLine(block: LiveBlock, kind: LineKind): boolean {
  let kinds = kindsOfBlocks.get(block);
  if (kinds === undefined) {
    kinds = kindsOfLine(block.text);
    kindsOfBlocks.set(block, kinds);
  }
  return kinds.has(kind);
}

/** Does the element hold the page's headline? */
export function holdsHeadline({ headline }: Reading, { element }: PageElement): boolean {
  return headline !== null && contains(element, headline.element);
}

/** Does a block repeat the title, or most of it? */
export function repeatsTitle({ title, titleKey }: Reading, block: LiveBlock): boolean {
  // Most paragraphs are far longer, and a key is dear.
  if (block.text.length > 2 * title.length + 60) return false;
  const { key } = block;
  if (key.length <= 8 || titleKey.length <= 8) return key !== '' && key === titleKey;
  return (
    (key.startsWith(titleKey) && key.length < titleKey.length * 1.3) ||
    (titleKey.startsWith(key) && key.length > titleKey.length * 0.7)
  );
}
