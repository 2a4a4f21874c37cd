/*
 * Reading a hostile document. `<form name="querySelector">` replaces `document.querySelector`, and
 * `<input name="firstChild">` replaces its form's `firstChild`, in an extension's isolated world too
 * (DOM clobbering: HTML Standard, [LegacyOverrideBuiltIns]). The prototypes' own accessors cannot be reached that way.
 */

function getterOf<T extends object, K extends keyof T & string>(
  prototype: () => T,
  name: K,
): (target: T) => T[K] {
  let accessor: PropertyDescriptor | undefined;
  return (target) => {
    accessor ??= Object.getOwnPropertyDescriptor(prototype(), name);
    return accessor?.get === undefined ? target[name] : accessor.get.call(target);
  };
}

const ofNode = (): Node => Node.prototype;
const ofElement = (): Element => Element.prototype;
const ofDocument = (): Document => Document.prototype;

export const parentElementOf = getterOf(ofNode, 'parentElement');
export const textContentOf = getterOf(ofNode, 'textContent');
export const isConnected = getterOf(ofNode, 'isConnected');
const nodeTypeOf = getterOf(ofNode, 'nodeType');

/** Is a node a text node? By its type: `instanceof` fails for a document of another frame. */
export const isText = (node: Node | null): node is Text =>
  node !== null && nodeTypeOf(node) === Node.TEXT_NODE;

export const isElement = (node: Node | null): node is Element =>
  node !== null && nodeTypeOf(node) === Node.ELEMENT_NODE;

/** Lower case for HTML elements: `p`, `h1`. */
export const localNameOf = getterOf(ofElement, 'localName');
export const documentElementOf = getterOf(ofDocument, 'documentElement');
export const bodyOf = getterOf(ofDocument, 'body');
export const titleOf = getterOf(ofDocument, 'title');
/** Null for a document without a layout, e.g. one made by `DOMParser`. */
export const viewOf = getterOf(ofDocument, 'defaultView');

const implementationOf = getterOf(ofDocument, 'implementation');

/** An empty document that runs, loads and shows nothing. */
export function makeInertDocument(doc: Document): Document {
  return implementationOf(doc).createHTMLDocument('');
}

/** The value of an attribute, or an empty string. */
export function attributeOf(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** All elements of a document that match a selector, in document order. */
export function selectAll(doc: Document, selector: string): readonly Element[] {
  return [...Document.prototype.querySelectorAll.call(doc, selector)];
}

/** All elements below `root` that match a selector, in document order. */
export function selectWithin(root: Element, selector: string): readonly Element[] {
  return [...Element.prototype.querySelectorAll.call(root, selector)];
}

/** The nearest element, from `element` itself upwards, that matches a selector. */
export function closestOf(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** A walker over the elements and text nodes below `root`; its steps cannot be clobbered. */
export function makeWalker(doc: Document, root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(
    doc,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
}

export function makeRange(doc: Document): Range {
  return Document.prototype.createRange.call(doc);
}

/** Does the browser show the element? True where it cannot say. */
export function isShown(element: Element): boolean {
  return typeof Element.prototype.checkVisibility === 'function'
    ? Element.prototype.checkVisibility.call(element, { visibilityProperty: true })
    : true;
}

export function selectionOf(doc: Document): Selection | null {
  return Document.prototype.getSelection.call(doc);
}
