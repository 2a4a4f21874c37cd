import { isText, makeWalker } from './safe-dom';

const MAX_STEPS = 300;

/**
 * The text of an element, white space folded, or null when it is longer than `most` UTF-16 code units or lies
 * in too many nodes. A long text is never put together, however often a hostile page asks for it.
 */
export function shortTextOf(doc: Document, element: Element, most: number): string | null {
  const walker = makeWalker(doc, element);
  let text = '';
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const node = walker.nextNode();
    if (node === null) return text.replace(/\s+/g, ' ').trim();
    if (isText(node)) text += node.data;
    if (text.length > most * 4) return null;
  }
  return null;
}

/** The last words before an element within a parent of it, at most `most` UTF-16 code units. */
export function textBefore(
  doc: Document,
  element: Element,
  { parent, most }: { readonly parent: Element; readonly most: number },
): string {
  const walker = makeWalker(doc, parent);
  let text = '';
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const node = walker.nextNode();
    if (node === null || node === element) break;
    if (isText(node)) text = (text + node.data.slice(-most)).slice(-most);
  }
  return text.replace(/\s+/g, ' ');
}
