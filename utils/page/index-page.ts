import { BLOCK_NAMES, TEXT_NAMES, UNREAD_NAMES } from './element-names';
import { foldText, keyOfText, sizeOfText } from './fold-text';
import { isProse, type LiveBlock, type PageElement, type PageIndex } from './live-blocks';
import { attributeOf, bodyOf, documentElementOf, hasAttribute, localNameOf } from './safe-dom';
import { makeVisibilityTest } from './visibility';
import { walkPage } from './walk-page';
import { isParagraphBreak } from './paragraph-break';

/** A longer run of text is cut into several blocks, so that no later step meets a text without bounds. */
const MAX_RUN = 200_000;

const BLANK = /^\s*$/;
const SCREEN_READER_ONLY = /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text)(?:\s|$)/i;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A `PageElement` under construction, with what its content inherits. */
interface Frame extends Mutable<PageElement> {
  /** Nearest block-level element: itself or one around it. */
  readonly block: Frame | null;
  readonly inLink: boolean;
  readonly hidden: boolean;
  readonly parent: Frame | null;
}

interface Run {
  readonly home: Frame;
  readonly hidden: boolean;
  readonly nodes: Text[];
  readonly pieces: string[];
  length: number;
  linkLength: number;
  /** Text since the last line break. */
  line: string;
}

class Block implements LiveBlock {
  readonly owner: Element;
  readonly home: PageElement;
  readonly nodes: readonly Text[];
  readonly size: number;
  readonly linkDensity: number;
  readonly hidden: boolean;
  #key: string | undefined;

  constructor(
    readonly index: number,
    readonly text: string,
    run: Run,
  ) {
    this.owner = run.home.element;
    this.home = run.home;
    this.nodes = run.nodes;
    this.size = sizeOfText(text);
    this.linkDensity = Math.min(1, run.linkLength / text.length);
    this.hidden = run.hidden;
  }

  /** Made when it is first asked for: most blocks of a page are menus nobody compares. */
  get key(): string {
    this.#key ??= keyOfText(this.text);
    return this.#key;
  }
}

/** A named anchor is a place, not a link. */
const isLink = (element: Element, name: string): boolean =>
  name === 'a' && (hasAttribute(element, 'href') || !hasAttribute(element, 'name'));

class PageIndexer {
  readonly blocks: LiveBlock[] = [];
  readonly elements: Frame[] = [];
  #run: Run | null = null;
  #breaks = 0;
  #top: Frame | null = null;

  constructor(private readonly hides: (element: Element) => boolean) {}

  /** Takes an element in; false when its content is not to be read. */
  enter(element: Element): boolean {
    const name = localNameOf(element);
    if (name === 'br') this.#addBreak();
    if (name === 'br' || UNREAD_NAMES.has(name)) return false;
    if (SCREEN_READER_ONLY.test(attributeOf(element, 'class'))) return false;
    const isBlock = BLOCK_NAMES.has(name) || (name.includes('-') && this.#standsAlone());
    if (isBlock) this.#endRun();
    this.#push(element, name, isBlock);
    return true;
  }

  /** Ends the element entered last. */
  leave(): void {
    const frame = this.#top;
    if (frame === null) return;
    if (frame.block === frame) this.#endRun();
    frame.blockEnd = this.blocks.length + (this.#run === null ? 0 : 1);
    this.#top = frame.parent;
  }

  addText(node: Text): void {
    const home = this.#top;
    if (home === null || home.block === null) return;
    const { data } = node;
    const blank = BLANK.test(data);
    if (this.#run === null && blank) return;
    if (!blank && this.#endsParagraph(data)) this.#endRun();
    if (this.#run !== null && this.#run.length > MAX_RUN) this.#endRun();
    const run = (this.#run ??= newRun(home.block, home.hidden));
    run.nodes.push(node);
    run.pieces.push(data);
    if (!blank) this.#measure(run, home, foldText(data));
  }

  /** Sums the measures of every element into the element around it. */
  sumUp(): void {
    for (const frame of this.elements.toReversed()) {
      const { parent } = frame;
      if (parent === null) continue;
      parent.textLength += frame.textLength;
      parent.linkLength += frame.linkLength;
      parent.proseLength += frame.proseLength;
      parent.proseBlocks += frame.proseBlocks;
    }
  }

  #measure(run: Run, home: Frame, text: string): void {
    const size = sizeOfText(text);
    this.#breaks = 0;
    run.length += text.length;
    run.line += ` ${text}`;
    home.textLength += size;
    if (!home.inLink) return;
    run.linkLength += text.length;
    home.linkLength += size;
  }

  /** Custom elements are inline by default; outside a paragraph most are drawn as blocks. */
  #standsAlone(): boolean {
    return this.#run === null || !TEXT_NAMES.has(this.#top?.block?.name ?? '');
  }

  #push(element: Element, name: string, isBlock: boolean): void {
    const parent = this.#top;
    const hides = this.hides(element);
    const first = this.blocks.length;
    const inherited = {
      ...newMeasures(first),
      element,
      name,
      parent,
      hides,
      depth: parent === null ? 0 : parent.depth + 1,
      inLink: parent?.inLink === true || isLink(element, name),
      hidden: parent?.hidden === true || hides,
    };
    const frame: Mutable<Frame> = { ...inherited, block: parent?.block ?? null };
    if (isBlock || frame.block === null) frame.block = frame;
    this.elements.push(frame);
    this.#top = frame;
  }

  /** Two line breaks end a block. */
  #addBreak(): void {
    if (this.#run === null) return;
    this.#breaks += 1;
    this.#run.pieces.push('\n');
    if (this.#breaks >= 2) this.#endRun();
  }

  #endsParagraph(next: string): boolean {
    if (this.#run === null || this.#breaks === 0) return false;
    const { line } = this.#run;
    this.#run.line = '';
    return isParagraphBreak(line.trim(), next);
  }

  #endRun(): void {
    const run = this.#run;
    this.#run = null;
    this.#breaks = 0;
    if (run === null) return;
    const text = run.pieces.length === 1 ? run.line.slice(1) : foldText(run.pieces.join(''));
    if (text === '') return;
    const block = new Block(this.blocks.length, text, run);
    this.blocks.push(block);
    if (!isProse(block)) return;
    run.home.proseLength += block.size;
    run.home.proseBlocks += 1;
  }
}

const newMeasures = (block: number) => ({
  textLength: 0,
  linkLength: 0,
  proseLength: 0,
  proseBlocks: 0,
  firstBlock: block,
  blockEnd: block,
});

const newRun = (home: Frame, hidden: boolean): Run => ({
  home,
  hidden,
  nodes: [],
  pieces: [],
  length: 0,
  linkLength: 0,
  line: '',
});

/** Reads all text of a page into blocks and measures its elements, in one walk that changes nothing. */
export function indexPage(doc: Document): PageIndex {
  const root: Element | null = bodyOf(doc) ?? documentElementOf(doc);
  const indexer = new PageIndexer(makeVisibilityTest(doc));
  if (root !== null) walkPage(doc, root, indexer);
  indexer.sumUp();
  return { blocks: indexer.blocks, elements: indexer.elements };
}
