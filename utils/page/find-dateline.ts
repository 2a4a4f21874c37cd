import { keyOfText } from './fold-text';
import type { LiveBlock } from './live-blocks';
import { hasHint, isLine, repeatsTitle, type Reading } from './reading';

const MAX_DATELINE = 60;
const MAX_WORDS = 9;
/** `Agency - Place`, `Place: Agency`, `Place / Agency`, `Place, 3 May (Agency)`; no sentence, nothing but names and a day. */
const PARTED =
  /^\p{L}[\p{L}\p{M}\p{N}\s.,'’()"«»]{1,40}\s?[-–—:/|،]\s?\p{L}[\p{L}\p{M}\p{N}\s.,'’()"«»]{1,40}$/u;
const WITH_AGENCY =
  /^\p{L}[\p{L}\p{M}\p{N}\s.,،'’-]{1,40}\s?\([\p{L}\p{M}\s.&-]{2,30}\)\s?[-–—:]{0,2}$/u;
const SENTENCE_END = /[.!?؟。！？…।۔]$/;

/**
 * Does a line stand where a dateline stands and look like one: agency and place, parted by a dash or a colon?
 * The site's own name in it, or the class name, settles a doubt.
 */
export function isDateline(
  reading: Reading,
  block: LiveBlock,
  siteNames: readonly string[],
): boolean {
  const { text, key } = block;
  if (text.length > MAX_DATELINE || text.split(' ').length > MAX_WORDS) return false;
  if (SENTENCE_END.test(text) || block.linkDensity > 0.5 || /^h\d$/.test(block.home.name))
    return false;
  if (repeatsTitle(reading, block) || isLine(block, 'byline') || isLine(block, 'credit'))
    return false;
  const named =
    hasHint(reading, block.home, 'dateline') ||
    siteNames.some((name) => key.length > 4 && shareName(key, keyOfText(name)));
  if (PARTED.test(text)) return named || !/\d/.test(text);
  return WITH_AGENCY.test(text) || (named && hasHint(reading, block.home, 'dateline'));
}

/** Does one of two keys begin the other, four letters at least? */
const shareName = (key: string, name: string): boolean =>
  name.length >= 4 &&
  (key.startsWith(name) || key.endsWith(name) || name.includes(key.slice(0, 8)));
