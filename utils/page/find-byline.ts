import { keyOfText } from './fold-text';
import { isArticleNode, stringsOf } from './json-ld';
import type { LiveBlock } from './live-blocks';
import { metaValues } from './page-meta';
import { hasHint, isLine, repeatsTitle, type Reading } from './reading';
import { attributeOf } from './safe-dom';

const MAX_BYLINE = 120;
const MAX_AUTHORS = 5;
const ADDRESS = /^(?:https?:|www\.|@|\/)|@\S+\.\S/i;
const BEGINNING =
  /^(?:by|von|por|par|di|door|av|af|autor[ae]?|author|written by|بقلم|كتبت?|تحرير|إعداد|اعداد|نویسنده|yazar|автор)(?:\s*[:：]\s*|\s+)/iu;

const unique = (names: readonly string[]): readonly string[] => {
  const byKey = new Map(names.map((name) => [keyOfText(name), name]));
  byKey.delete('');
  return [...byKey.values()];
};

/** A name without the word that introduces it; empty for an address or a text of some length. */
function cleanName(text: string): string {
  const name = text.replace(BEGINNING, '').trim();
  return name.length > MAX_BYLINE || ADDRESS.test(name) || !/\p{L}/u.test(name) ? '' : name;
}

/** Blocks near the headline that name an author by class, `rel` or `itemprop`. */
function findShownByline(reading: Reading, first: LiveBlock | null): string {
  const start = reading.headline?.firstBlock ?? Math.max(0, (first?.index ?? 0) - 30);
  const end = Math.max(start, first?.index ?? 0) + 3;
  for (const block of reading.index.blocks.slice(Math.max(0, start - 10), end)) {
    if (block.text.length > MAX_BYLINE || repeatsTitle(reading, block)) continue;
    const named =
      hasHint(reading, block.home, 'byline') || attributeOf(block.owner, 'rel') === 'author';
    if (named && /\p{L}{2}/u.test(block.text) && !/\d{3}/.test(block.text)) return block.text;
    if (isLine(block, 'byline') && /^by\s+\p{Lu}/iu.test(block.text) && block.text.length < 60)
      return block.text;
  }
  return '';
}

/** Who wrote the story, as the page says: several names joined by commas. Null when only the site itself is named. */
export function findByline(
  reading: Reading,
  siteNames: readonly string[],
  first: LiveBlock | null,
): string | null {
  const sites = new Set(siteNames.map(keyOfText));
  const stated = reading.jsonLd.filter(isArticleNode).flatMap((node) => stringsOf(node['author']));
  const candidates = [
    stated,
    metaValues(reading.meta, ['author', 'article:author', 'dc.creator', 'byl', 'parsely-author']),
    [findShownByline(reading, first)],
  ];
  for (const names of candidates) {
    const people = unique(names.map(cleanName)).filter((name) => !sites.has(keyOfText(name)));
    if (people.length > 0) return people.slice(0, MAX_AUTHORS).join(', ');
  }
  return null;
}
