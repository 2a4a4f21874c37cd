import type { SkipReason } from '../core/model/article';
import type { Furniture } from './find-furniture';
import { isFigure, isWithin, type LiveBlock, type PageElement } from './live-blocks';
import { hasHint, isLine, repeatsTitle, type Reading } from './reading';
import { timeStampOf } from './time-stamp';

/** Where a block stands among the elected ones, and what is around it. */
interface Place {
  readonly block: LiveBlock;
  /** Its position among the elected blocks, and those of the first and the last prose. */
  readonly at: number;
  readonly firstProse: number;
  readonly lastProse: number;
  readonly reading: Reading;
  readonly isFurniture: boolean;
}

interface Rule {
  readonly reason: SkipReason;
  readonly applies: (place: Place) => boolean;
}

const isHeading = ({ home }: LiveBlock): boolean => /^h[1-6]$/.test(home.name);
const isQuote = ({ name }: PageElement): boolean => name === 'blockquote';
const SENTENCE_END = /[.!?؟。！？:：…।۔”"»]$/;
const FULL_STOP = /[.!?؟。！？…।۔”"»]$/;
const MAIL_ADDRESS = /\S@\S+\.\p{L}{2}/u;
const HASHTAG = /^#\s?\S+$/;
const SHOUTED_LABEL = /^[\p{Lu}\s]{6,40}:/u;

const isTail = (block: LiveBlock): boolean =>
  isLine(block, 'tags') ||
  isLine(block, 'promotion') ||
  isLine(block, 'rights') ||
  isLine(block, 'paywall') ||
  HASHTAG.test(block.text);

const hasHintNear = (reading: Reading, { home }: LiveBlock, hint: 'caption' | 'meta'): boolean =>
  hasHint(reading, home, hint) || (home.parent !== null && hasHint(reading, home.parent, hint));

function isTitle({ block, at, reading }: Place): boolean {
  const { headline } = reading;
  if (headline !== null && isWithin(block, (element) => element === headline)) return true;
  return (block.home.name === 'h1' || at < 6) && repeatsTitle(reading, block);
}

const isCaption = ({ block, reading }: Place): boolean =>
  (isWithin(block, isFigure) && !isWithin(block, isQuote)) ||
  (block.size < 400 && hasHintNear(reading, block, 'caption'));

/** The agencies that end a caption: `… after the vote. Jane Doe/Reuters`. */
const ENDS_WITH_AGENCY =
  /(?:[/:(]|\b[Pp]hoto\b|[.”"])\s?\S{0,20}\s?(?:Reuters|Getty(?: Images)?|AFP|AP|AP Photo|EPA|EPA-EFE|dpa|Shutterstock|iStock|Imago|Alamy|Bloomberg)\)?$/u;

const isCredit = ({ block }: Place): boolean =>
  (block.size < 140 && isLine(block, 'credit')) ||
  (block.size < 220 && ENDS_WITH_AGENCY.test(block.text));

const isRelated = ({ block }: Place): boolean =>
  isLine(block, 'related') &&
  (block.linkDensity > 0.3 ||
    block.size < 40 ||
    (block.size < 160 && SHOUTED_LABEL.test(block.text)));

const isLinkLine = ({ block, at, lastProse }: Place): boolean =>
  block.linkDensity > 0.85 &&
  block.size < 200 &&
  !isHeading(block) &&
  (block.home.name !== 'li' || at > lastProse || block.size > 24);

/** What stands above the first paragraph is kept only when it reads like one. */
function isPreamble({ block, at, firstProse, reading, isFurniture }: Place): boolean {
  if (at >= firstProse || firstProse >= 14) return false;
  if (isHeading(block)) return (block.size < 40 && at === 0) || block.linkDensity > 0.5;
  if (block.home.name === 'p' && block.size >= 28 && SENTENCE_END.test(block.text)) return false;
  return (
    block.size < 40 ||
    isLine(block, 'byline') ||
    hasHintNear(reading, block, 'meta') ||
    block.linkDensity > 0.5 ||
    isFurniture
  );
}

/** Who wrote and when: beside the first paragraph or after the last, and no sentence. */
function isByline({ block, at, firstProse, lastProse, reading }: Place): boolean {
  const stamp = isHeading(block) ? null : timeStampOf(block.text);
  if (stamp === 'clock') return true;
  if (block.size >= 120 || (at > firstProse + 1 && at < lastProse)) return false;
  if (stamp === 'day' || hasHint(reading, block.home, 'meta')) return true;
  if (at >= lastProse && (hasHint(reading, block.home, 'byline') || MAIL_ADDRESS.test(block.text)))
    return true;
  return isLine(block, 'byline') && !FULL_STOP.test(block.text);
}

const isRemainder = ({ block, at, lastProse }: Place): boolean =>
  at > lastProse &&
  (block.size < 25 || block.linkDensity > 0.4 || isHeading(block)) &&
  !FULL_STOP.test(block.text);

/** In this order; the first that applies says why a block is left out. */
const RULES: readonly Rule[] = [
  { reason: 'furniture', applies: ({ block }) => block.key === '' },
  { reason: 'title', applies: isTitle },
  { reason: 'caption', applies: isCaption },
  { reason: 'credit', applies: isCredit },
  { reason: 'share', applies: ({ block }) => isLine(block, 'share') },
  { reason: 'tags', applies: ({ block }) => block.size < 30 && isLine(block, 'tags') },
  { reason: 'related', applies: isRelated },
  { reason: 'related', applies: isLinkLine },
  { reason: 'furniture', applies: ({ block, isFurniture }) => isFurniture && block.size < 200 },
  { reason: 'byline', applies: isByline },
  { reason: 'furniture', applies: isPreamble },
  {
    reason: 'promotion',
    applies: ({ block, at, lastProse }) => at >= lastProse && block.size < 350 && isTail(block),
  },
  { reason: 'furniture', applies: isRemainder },
];

/** So much of a story is searched for paragraphs within paragraphs; further on only whole ones are compared. */
const MAX_SEARCHED = 60_000;

/** Finds paragraphs that stand in the story a second time. */
function makeDuplicateTest(): (block: LiveBlock) => boolean {
  const seen = new Set<string>();
  let read = '';
  return (block) => {
    const { text, size } = block;
    const isLong = size >= 100 && text.length > 60;
    if (isLong && seen.has(text)) return true;
    seen.add(text);
    if (read.length >= MAX_SEARCHED) return false;
    const { key } = block;
    if (isLong && key.length > 60 && read.includes(key)) return true;
    read += key;
    return false;
  };
}

export interface FilteredBlocks {
  readonly kept: readonly LiveBlock[];
  readonly dropped: ReadonlyMap<LiveBlock, SkipReason>;
}

const countsAsProse = (reading: Reading, block: LiveBlock): boolean =>
  (block.size >= 60 &&
    block.linkDensity < 0.5 &&
    !isLine(block, 'related') &&
    !isTail(block) &&
    !repeatsTitle(reading, block)) ||
  (block.size >= 45 && /[。！？]/.test(block.text));

/** Where a trailing section of links begins that a line such as "More on this" leads in, or the end. */
function findTrailingSection(blocks: readonly LiveBlock[]): number {
  const half = Math.floor(blocks.length / 2);
  let paragraphsBelow = 0;
  let end = blocks.length;
  for (let at = blocks.length - 1; at > half; at -= 1) {
    const block = blocks[at];
    if (block === undefined) continue;
    if (block.size > 120 && block.linkDensity < 0.35) paragraphsBelow += 1;
    if (paragraphsBelow > 1) break;
    if (block.size < 48 && isLine(block, 'related')) end = at;
  }
  return end;
}

const dropAll = (
  blocks: readonly LiveBlock[],
  reason: SkipReason,
  dropped: Map<LiveBlock, SkipReason>,
): void => {
  for (const block of blocks) dropped.set(block, reason);
};

export interface Candidates {
  /** In document order. */
  readonly blocks: readonly LiveBlock[];
  readonly standfirst: LiveBlock | null;
  readonly furniture: Furniture;
  /** The furniture was misjudged: it is no reason to leave a block out. */
  readonly overruled: boolean;
}

/** Leaves out of the elected blocks what is no part of the story, each with its reason. */
export function filterBlocks(reading: Reading, candidates: Candidates): FilteredBlocks {
  const { blocks, standfirst, furniture, overruled } = candidates;
  const isProse = (block: LiveBlock): boolean =>
    block === standfirst || countsAsProse(reading, block);
  const firstProse = blocks.findIndex(
    (block) => isProse(block) && !isLine(block, 'byline') && !isLine(block, 'credit'),
  );
  const lastProse = blocks.findLastIndex(isProse);
  const isDuplicate = makeDuplicateTest();
  const dropped = new Map<LiveBlock, SkipReason>();
  blocks.forEach((block, at) => {
    const isFurniture = !overruled && furniture.holds(block);
    const place = { block, at, firstProse, lastProse, reading, isFurniture };
    const rule = block === standfirst ? undefined : RULES.find(({ applies }) => applies(place));
    if (rule !== undefined) dropped.set(block, rule.reason);
    else if (isDuplicate(block)) dropped.set(block, 'duplicate');
  });
  const kept = blocks.filter((block) => !dropped.has(block));
  const end = findTrailingSection(kept);
  dropAll(kept.slice(end), 'related', dropped);
  const story = kept.slice(0, end);
  const lastText = story.findLastIndex((block) => !isHeading(block));
  dropAll(story.slice(lastText + 1), 'furniture', dropped);
  return { kept: story.slice(0, lastText + 1), dropped };
}
