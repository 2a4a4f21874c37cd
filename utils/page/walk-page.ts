import { isElement, isText, makeWalker } from './safe-dom';

/** The walk ends after so many nodes: what stands below is not read. */
const MAX_NODES = 250_000;

/** What is told of the nodes met on a walk, in document order. */
export interface PageVisitor {
  /** False: neither its content nor its end is of interest. */
  enter(element: Element): boolean;
  /** The element entered last ends. */
  leave(): void;
  addText(node: Text): void;
}

/** Walks `root` and all below it without recursion: how deep a page is nested is the page's choice. */
export function walkPage(doc: Document, root: Element, visitor: PageVisitor): void {
  const walker = makeWalker(doc, root);
  let depth = 0;
  for (let count = 0; count < MAX_NODES; count += 1) {
    const node = walker.currentNode;
    if (isText(node)) visitor.addText(node);
    else if (isElement(node) && visitor.enter(node)) {
      if (walker.firstChild() !== null) {
        depth += 1;
        continue;
      }
      visitor.leave();
    }
    while (depth > 0 && walker.nextSibling() === null) {
      walker.parentNode();
      depth -= 1;
      visitor.leave();
    }
    if (depth === 0) return;
  }
  for (; depth > 0; depth -= 1) visitor.leave();
}
