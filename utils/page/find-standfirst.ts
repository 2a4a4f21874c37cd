import { makeOf } from './block-make';
import { keyOfText } from './fold-text';
import { isArticleNode, stringsOf } from './json-ld';
import type { LiveBlock, PageElement } from './live-blocks';
import { isWithin } from './live-blocks';
import { metaValues } from './page-meta';
import { plainText } from './plain-text';
import { hasHint, repeatsTitle, type Reading } from './reading';

/** How far above the first paragraph a standfirst may stand. */
const REACH = 60;
const APART = new Set(['nav', 'footer', 'aside', 'figure', 'figcaption', 'form']);
const NO_TEXT = /^(?:li|td|a)$/;

/** What the head says the story is about, longest statements cut by nobody first. */
export function findDescriptions({ meta, jsonLd }: Reading): readonly string[] {
  const stated = [
    ...jsonLd.filter(isArticleNode).flatMap((node) => stringsOf(node['description'])),
    ...metaValues(meta, ['og:description']),
    ...metaValues(meta, ['description']),
    ...metaValues(meta, ['twitter:description']),
  ];
  return [...new Set(stated.map((text) => plainText(text.slice(0, 2_000)).trim()))].filter(
    (text) => text !== '',
  );
}

const agrees = (key: string, description: string): boolean =>
  description.startsWith(key.slice(0, 40)) ||
  key.startsWith(description.slice(0, 40)) ||
  (key.length >= 50 && description.includes(key.slice(0, 60)));

/** Does the block, or an element around it that holds hardly more, have the class name of a standfirst? */
function isNamedLead(reading: Reading, block: LiveBlock): boolean {
  let element: PageElement | null = block.home;
  for (let level = 0; level < 3 && element !== null; level += 1, element = element.parent) {
    if (element.textLength - element.linkLength >= block.size * 1.6 + 40) return false;
    if (hasHint(reading, element, 'lead')) return true;
  }
  return false;
}

/**
 * The publisher's summary between the title and the first paragraph: a block that agrees with the page's own
 * description, or is named as one. Null where there is none.
 */
export function findStandfirst(
  reading: Reading,
  elected: ReadonlySet<LiveBlock>,
  first: LiveBlock,
): LiveBlock | null {
  const keys = findDescriptions(reading)
    .map(keyOfText)
    .filter((key) => key.length >= 30);
  const known = new Set([...elected].map((block) => block.key));
  const before = reading.index.blocks.slice(Math.max(0, first.index - REACH), first.index);
  for (const block of before.toReversed()) {
    if (elected.has(block) && block.size >= 60) continue;
    if (block.size < 40 || block.text.length > 900 || block.linkDensity > 0.5) continue;
    if (repeatsTitle(reading, block) || (known.has(block.key) && !elected.has(block))) continue;
    if (NO_TEXT.test(block.home.name) || isWithin(block, ({ name }) => APART.has(name))) continue;
    if (keys.some((key) => agrees(block.key, key)) || isNamedLead(reading, block)) return block;
  }
  return null;
}

/**
 * Is the first block that was elected the standfirst itself? It is when it is named as one, or when it says what the
 * description says and is made otherwise than the paragraph that follows.
 */
export function isStandfirst(
  reading: Reading,
  block: LiveBlock,
  next: LiveBlock | undefined,
): boolean {
  if (block.text.length > 900 || next === undefined || makeOf(block) === makeOf(next)) return false;
  const keys = findDescriptions(reading)
    .map(keyOfText)
    .filter((key) => key.length >= 30);
  return isNamedLead(reading, block) || keys.some((key) => agrees(block.key, key));
}
