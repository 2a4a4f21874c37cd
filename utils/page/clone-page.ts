import { BLOCK_NAMES } from './element-names';
import type { LiveBlock, PageElement, PageIndex } from './live-blocks';
import { attributeOf, hasAttribute, isElement, localNameOf, makeInertDocument } from './safe-dom';
import { walkPage, type PageVisitor } from './walk-page';

/** The attribute by which text of the clone names the live block it stands for. */
export const BLOCK_MARK = 'data-b';

/** Deeper elements are left out and their content kept, so that nobody's recursion meets a page's depth. */
const MAX_DEPTH = 100;

/** Elements a copy keeps by name; any other becomes a `div` or a `span`, a form above all: it can be clobbered. */
const KEPT_NAMES = new Set([
  ...BLOCK_NAMES,
  ...'a abbr b bdi bdo cite code del dfn em font i img ins kbd mark q s samp small span strong sub sup time tt u var'.split(
    ' ',
  ),
]);
const RENAMED = new Set(['body', 'html', 'form', 'frameset', 'fieldset', 'option', 'select']);

/** Text directly in one of these gets an element of its own: Readability replaces the element around it. */
const REPLACED = new Set([
  'body',
  'div',
  'section',
  'article',
  'main',
  'td',
  'th',
  'center',
  'blockquote',
]);

const COPIED_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel'];
const MAX_ATTRIBUTE = 300;

function nameInClone(name: string): string {
  if (KEPT_NAMES.has(name) && !RENAMED.has(name)) return name;
  return BLOCK_NAMES.has(name) ? 'div' : 'span';
}

const SPACES = /\s+/g;

class CloneBuilder implements PageVisitor {
  readonly #open: Element[] = [];
  readonly #elements: ReadonlyMap<Element, PageElement>;
  readonly #blocks: ReadonlyMap<Text, LiveBlock>;

  constructor(
    private readonly clone: Document,
    index: PageIndex,
    private readonly excluded: ReadonlySet<PageElement>,
  ) {
    this.#elements = new Map(index.elements.map((element) => [element.element, element]));
    this.#blocks = new Map(
      index.blocks.flatMap((block) => block.nodes.map((node) => [node, block] as const)),
    );
  }

  enter(element: Element): boolean {
    const name = localNameOf(element);
    const home = this.#elements.get(element);
    if (name === 'br' || name === 'img') this.#top.append(this.clone.createElement(name));
    if (home === undefined || this.excluded.has(home)) return false;
    if (home.firstBlock === home.blockEnd) return false;
    this.#open.push(this.#copy(element, name));
    return true;
  }

  leave(): void {
    this.#open.pop();
  }

  addText(node: Text): void {
    const top = this.#top;
    const block = this.#blocks.get(node);
    const text = node.data.replace(SPACES, ' ');
    if (block === undefined) return;
    const mark = String(block.index);
    if (!REPLACED.has(top.localName) && [mark, null].includes(top.getAttribute(BLOCK_MARK))) {
      top.setAttribute(BLOCK_MARK, mark);
      return top.append(text);
    }
    const last = top.lastChild;
    if (isElement(last) && last.getAttribute(BLOCK_MARK) === mark) return last.append(text);
    const span = this.clone.createElement('span');
    span.setAttribute(BLOCK_MARK, mark);
    span.append(text);
    return top.append(span);
  }

  /** Appends a copy of an element; where it would only add a level that says nothing, the element around it serves. */
  #copy(element: Element, name: string): Element {
    if (this.#open.length >= MAX_DEPTH) return this.#top;
    const isNamed = COPIED_ATTRIBUTES.some((attribute) => hasAttribute(element, attribute));
    if (!isNamed && name !== 'a' && !BLOCK_NAMES.has(name)) return this.#top;
    const copy = this.clone.createElement(nameInClone(name));
    copyAttributes(element, copy);
    this.#top.append(copy);
    return copy;
  }

  get #top(): Element {
    return this.#open.at(-1) ?? this.clone.body;
  }
}

function copyAttributes(from: Element, to: Element): void {
  for (const name of COPIED_ATTRIBUTES) {
    const value = attributeOf(from, name);
    if (value !== '') to.setAttribute(name, value.slice(0, MAX_ATTRIBUTE));
  }
  // Readability counts a link within the page for less; where other links lead is of no interest.
  if (hasAttribute(from, 'href') && attributeOf(from, 'href').startsWith('#'))
    to.setAttribute('href', '#');
}

/** A reduced copy of a page to work on: text, structure and class names, each text marked with its live block. */
export function clonePage(
  doc: Document,
  index: PageIndex,
  excluded: ReadonlySet<PageElement>,
): Document {
  const clone = makeInertDocument(doc);
  const root = index.elements[0];
  if (root !== undefined) walkPage(doc, root.element, new CloneBuilder(clone, index, excluded));
  return clone;
}
