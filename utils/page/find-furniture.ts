import type { LiveBlock, PageElement, PageIndex } from './live-blocks';
import { hasHint, holdsHeadline, isLine, type Reading } from './reading';
import { attributeOf, selectAll } from './safe-dom';

/** Dialogs of the consent platforms in use: never the story, however much they have to say. */
const CONSENT_DIALOGS =
  '#onetrust-consent-sdk,#onetrust-banner-sdk,#onetrust-pc-sdk,#CybotCookiebotDialog,.fc-consent-root,.qc-cmp2-container,#qc-cmp2-container,#didomi-host,#usercentrics-root,[id^=sp_message_container],#cmpbox,#cookie-law-info-bar,.cky-consent-container,#moove_gdpr_cookie_modal,.moove-gdpr-info-bar-hidden,#cmplz-cookiebanner-container,.cc-window,#truste-consent-track,#cookiebanner,#cookie-banner,#cookie-notice,#iubenda-cs-banner,#axeptio_overlay,#tarteaucitronRoot,.osano-cm-window,#consent_blackbar,#klaro,.klaro,#termly-code-snippet-support,#ez-cookie-dialog-wrapper,#gdpr-consent-tool-wrapper';

/** What its role in the page sets apart; the limits are the share of the page's text that may go with it. */
const ROLE =
  /^(?:(?:alert)?dialog|navigation|menu|menubar|search|contentinfo|complementary|marquee)$/;
const NAME = /^(?:dialog|nav|marquee)$/;
const LESSER_NAME = /^(?:aside|footer)$/;
const ROLE_LIMIT = 0.45;
const LESSER_LIMIT = 0.3;

/** Elements whose class names are believed. */
const NAMED_BY_CLASS = new Set(
  'div section ul ol header form table figure span article p li dl h2 h3 h4 h5 h6 center'.split(
    ' ',
  ),
);

const plainLength = (element: PageElement): number => element.textLength - element.linkLength;

interface Totals {
  readonly plain: number;
  readonly prose: number;
  /** Text that shows, and text that does not. */
  readonly shown: number;
  readonly hidden: number;
}

function makeTotals({ blocks, elements }: PageIndex): Totals {
  const root = elements[0];
  const prose = root?.proseLength ?? 0;
  let [shown, hidden] = [0, 0];
  for (const block of blocks) {
    const plain = block.size >= 60 ? block.size * (1 - block.linkDensity) : 0;
    if (block.hidden) hidden += plain;
    else shown += plain;
  }
  const plain = root === undefined ? 1 : Math.max(1, plainLength(root));
  return { plain, prose, shown, hidden };
}

/** The share of the page's plain text an element may take with it when its role or state sets it apart. */
function roleLimit({ element, name, hides }: PageElement): number {
  if (hides) return LESSER_LIMIT;
  if (attributeOf(element, 'aria-modal') === 'true' || NAME.test(name)) return ROLE_LIMIT;
  if (LESSER_NAME.test(name)) return LESSER_LIMIT;
  return ROLE.test(attributeOf(element, 'role')) ? ROLE_LIMIT : 0;
}

/** Does the class name of an element set it apart, and does what it holds not speak against that? */
function isNamedFurniture(reading: Reading, element: PageElement, totals: Totals): boolean {
  if (!NAMED_BY_CLASS.has(element.name)) return false;
  const { name, proseLength, proseBlocks, textLength } = element;
  const strong = hasHint(reading, element, 'strong');
  if (!strong) {
    if (!hasHint(reading, element, 'weak') || /^h\d$/.test(name)) return false;
    if (proseBlocks >= 2 || proseLength >= 200 || (name === 'p' && textLength > 60)) return false;
  }
  if (name === 'p' && proseLength >= 100) return false;
  return proseLength <= 300 || proseLength <= 0.35 * totals.prose;
}

/** The box of links below (or around) a line such as "Related news", or null. */
function findLinkBox(reading: Reading, line: LiveBlock, total: number): PageElement | null {
  let box: PageElement | null = null;
  let element = line.home.parent;
  for (let level = 0; level < 4 && element !== null; level += 1, element = element.parent) {
    if (element.parent === null) break;
    const rest = element.textLength - line.size;
    if (holdsHeadline(reading, element) || plainLength(element) > 0.25 * total) break;
    if (element.linkLength > 0.45 * Math.max(1, rest)) box = element;
    else if (rest > 160) break;
  }
  return box;
}

/** What is set apart from the story by role, state, class name, or the line above it. */
export interface Furniture {
  readonly elements: ReadonlySet<PageElement>;
  readonly holds: (block: LiveBlock) => boolean;
  /** Those about which there is no doubt: consent dialogs, and what is hidden on a page that shows its text. */
  readonly certain: ReadonlySet<PageElement>;
  readonly surelyHolds: (block: LiveBlock) => boolean;
}

function isSetApart(reading: Reading, element: PageElement, totals: Totals): boolean {
  const plain = plainLength(element);
  const limit = roleLimit(element);
  if (limit > 0 && plain <= limit * totals.plain) return true;
  return plain <= 0.25 * totals.plain && isNamedFurniture(reading, element, totals);
}

/** Finds a page's furniture. Whatever would take too much of the page's prose with it stays. */
export function findFurniture(reading: Reading): Furniture {
  const { doc, index } = reading;
  const totals = makeTotals(index);
  const furniture = new Set<PageElement>();
  const certain = new Set<PageElement>();
  const dialogs = new Set(selectAll(doc, CONSENT_DIALOGS));
  // A page may hide its story until a script shows it; else what is hidden is not there to be read.
  const trustsHiding = totals.shown >= 300 && totals.shown >= 0.25 * totals.hidden;
  for (const element of index.elements) {
    const { parent } = element;
    if (parent === null) continue;
    const isSure = dialogs.has(element.element) || (trustsHiding && element.hides);
    const sure = certain.has(parent) || (isSure && !holdsHeadline(reading, element));
    if (sure) certain.add(element);
    if (sure || furniture.has(parent)) furniture.add(element);
    else if (!holdsHeadline(reading, element) && isSetApart(reading, element, totals))
      furniture.add(element);
  }
  addLinkBoxes(reading, furniture, totals.plain);
  const blocks = blocksOf(reading, furniture);
  const sureBlocks = blocksOf(reading, certain);
  return {
    elements: furniture,
    holds: (block) => blocks.has(block),
    certain,
    surelyHolds: (block) => sureBlocks.has(block),
  };
}

function blocksOf({ index }: Reading, furniture: ReadonlySet<PageElement>): ReadonlySet<LiveBlock> {
  const blocks = new Set<LiveBlock>();
  for (const element of furniture) {
    if (element.parent !== null && furniture.has(element.parent)) continue;
    for (const block of index.blocks.slice(element.firstBlock, element.blockEnd)) blocks.add(block);
  }
  return blocks;
}

function addLinkBoxes(reading: Reading, furniture: Set<PageElement>, total: number): void {
  for (const line of reading.index.blocks) {
    if (line.text.length < 4 || line.text.length > 48 || furniture.has(line.home)) continue;
    const box = isLine(line, 'related') ? findLinkBox(reading, line, total) : null;
    if (box !== null) furniture.add(box);
  }
}

/** For a reading of which no part is to be doubted. */
export function noFurniture(): Furniture {
  const none = new Set<PageElement>();
  return { elements: none, holds: () => false, certain: none, surelyHolds: () => false };
}
