import { keyOfText } from './fold-text';
import type { Furniture } from './find-furniture';
import { isArticleNode, stringsOf, type JsonLdNode } from './json-ld';
import { extentOf, isWithin, sizeOf, type LiveBlock } from './live-blocks';
import { plainText } from './plain-text';
import type { Reading } from './reading';

const HEADING = /^h[2-6]$/;
const MAX_BODY = 300_000;

/** The longest article body the page's JSON-LD gives, without markup; empty where there is none. */
function findArticleBody(jsonLd: readonly JsonLdNode[]): string {
  const bodies = jsonLd.filter(isArticleNode).flatMap((node) => stringsOf(node['articleBody']));
  const longest = bodies.reduce((top, body) => (body.length > top.length ? body : top), '');
  return plainText(longest.slice(0, MAX_BODY));
}

const keysOfBodies = new WeakMap<readonly JsonLdNode[], string>();

/** The article body's letters and digits; worked out once for the nodes of a page. */
export function findArticleKey(jsonLd: readonly JsonLdNode[]): string {
  const key = keysOfBodies.get(jsonLd) ?? keyOfText(findArticleBody(jsonLd));
  keysOfBodies.set(jsonLd, key);
  return key;
}

/** The first live block of each stretch of the body. */
function matchBlocks(blocks: readonly LiveBlock[], body: string, furniture: Furniture) {
  const matched = new Map<string, LiveBlock>();
  for (const block of blocks) {
    if (block.text.length < 12 || block.key.length < 16 || matched.has(block.key)) continue;
    if (furniture.holds(block) && block.key.length < 60) continue;
    if (body.includes(block.key)) matched.set(block.key, block);
  }
  return matched;
}

/** List items, headings and quotations that were elected within the matched stretch; bodies often lack them. */
function isKeptBeside(block: LiveBlock, furniture: Furniture): boolean {
  return (
    block.linkDensity < 0.5 &&
    !furniture.holds(block) &&
    (block.home.name === 'li' ||
      HEADING.test(block.home.name) ||
      isWithin(block, ({ name }) => name === 'blockquote'))
  );
}

/**
 * The live blocks that stand in the `articleBody` of the page's JSON-LD, when they make up most of it and the
 * elected ones miss them. Null when the body is missing, cut, or no better than the election.
 */
export function alignWithJsonLd(
  { index, jsonLd }: Reading,
  elected: ReadonlySet<LiveBlock>,
  furniture: Furniture,
): ReadonlySet<LiveBlock> | null {
  const body = findArticleKey(jsonLd);
  if (body.length < 200) return null;
  const matched = matchBlocks(index.blocks, body, furniture);
  const covered = [...matched.keys()].reduce((sum, key) => sum + key.length, 0);
  if (covered < 0.7 * body.length) return null;
  const aligned = new Set(matched.values());
  const shared = sizeOf([...aligned].filter((block) => elected.has(block)));
  const size = sizeOf(aligned);
  if (shared >= 0.5 * size && size < 0.6 * sizeOf(elected)) return null;
  const { first, last } = extentOf(aligned);
  for (const block of index.blocks.slice(first, last)) {
    if (elected.has(block) ? isKeptBeside(block, furniture) : isShortHeading(block, body))
      aligned.add(block);
  }
  return aligned;
}

const isShortHeading = (block: LiveBlock, body: string): boolean =>
  HEADING.test(block.home.name) && block.key.length >= 3 && body.includes(block.key);
