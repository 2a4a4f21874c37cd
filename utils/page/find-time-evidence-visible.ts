import { hasDigit } from '../core/language/numerals';
import type { StatedTime } from '../core/model/timeline';
import { dayNumberOf } from '../core/timeline/calendar-day';
import { type WrittenTime, findWrittenTimes } from '../core/timeline/find-written-times';
import { readRelativeTime } from '../core/timeline/read-relative-time';
import { type WrittenRole, readRole } from '../core/timeline/read-role';
import type { ReadingContext } from '../core/timeline/reading-context';
import { stateTime } from '../core/timeline/state-time';
import { type TitlePlace, isElsewhere, nearnessToTitle } from './find-time-evidence-place';
import type { LiveBlock } from './live-blocks';
import { attributeOf, closestOf, parentElementOf } from './safe-dom';

const BLOCKS_BEFORE = 10;
const BLOCKS_AFTER = 26;
const BLOCKS_WITHOUT_TITLE = 220;
/** A longer block is prose, and only a dateline at its beginning counts. */
const PROSE_LENGTH = 220;
const DATELINE_LENGTH = 90;
const SHORT_LENGTH = 160;
const DATE_CLASS = /date|time|meta|pub|byline|info|posted/i;
/** A clock of the page, not a date of the story. */
const NOW_CLASS = /today|current|now\b|clock|weather|ticker|masthead|topbar|top-bar/i;

/** What a block's place says of the dates in it. */
interface BlockPlace {
  readonly block: LiveBlock;
  /** In blocks from the title; negative before it. */
  readonly distance: number;
  readonly hasTitle: boolean;
  readonly title: Element | null;
}

function classesAround(block: LiveBlock): string {
  const inline = block.nodes[0] === undefined ? null : parentElementOf(block.nodes[0]);
  const around = [inline, block.owner, parentElementOf(block.owner)];
  return around
    .map((element) =>
      element === null ? '' : `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`,
    )
    .join(' ')
    .slice(0, 600);
}

function isNearby(place: BlockPlace): boolean {
  return nearnessToTitle(place.block.owner, place.title) >= 4;
}

/** A date above the title and apart from it is mostly the page's own calendar. */
function isMasthead(place: BlockPlace, day: string, context: ReadingContext): boolean {
  const { block, distance, title } = place;
  const nearness = nearnessToTitle(block.owner, title);
  if (distance >= 0 || nearness >= 5) return false;
  if (NOW_CLASS.test(classesAround(block))) return true;
  if (nearness === 4) return false;
  const today = Math.floor(context.now.getTime() / 86_400_000);
  const isToday = Math.abs(today - dayNumberOf(day)) <= 1;
  return isToday || closestOf(block.owner, 'header,nav') !== null;
}

function trustIn(place: BlockPlace, time: Pick<WrittenTime, 'clock'>, role: WrittenRole): number {
  const { block, distance, hasTitle } = place;
  const isNamed = role === 'published' || role === 'updated';
  return (
    0.6 -
    (hasTitle ? Math.abs(distance) * 0.008 : 0.24) +
    (isNamed ? 0.12 : 0) +
    (DATE_CLASS.test(classesAround(block)) ? 0.08 : 0) +
    (time.clock === null ? 0 : 0.04) -
    (block.text.length > SHORT_LENGTH ? 0.2 : 0) -
    (distance < 0 ? 0.05 : 0) -
    // What a menu or a tip holds back may still be the story's own time.
    (block.hidden ? 0.15 : 0) -
    (hasTitle && distance < 0 && !isNearby(place) ? 0.1 : 0)
  );
}

function statedIn(place: BlockPlace, context: ReadingContext): readonly StatedTime[] {
  const { text } = place.block;
  const head = text.slice(0, text.length > PROSE_LENGTH ? DATELINE_LENGTH : PROSE_LENGTH);
  const times = findWrittenTimes(head, context);
  if (times.length === 0 || isElsewhere(place.block.owner, place.title)) return [];
  let from = 0;
  return times.flatMap((time, index) => {
    const role = readRole(head.slice(from, time.labelEnd));
    const words = head.slice(
      role === 'unknown' ? time.start : Math.min(from, time.start),
      time.end,
    );
    from = time.end;
    if (role === 'other' || isMasthead(place, time.day, context)) return [];
    const confidence = trustIn(place, time, role) - (index > 0 && role === 'unknown' ? 0.15 : 0);
    return [
      stateTime(time, {
        role,
        source: 'visible-text',
        label: '',
        text: words.slice(-120),
        confidence,
      }),
    ];
  });
}

/** "3 hours ago" near the title, for a page that states no date. */
function relativeIn(place: BlockPlace, context: ReadingContext): readonly StatedTime[] {
  const { text } = place.block;
  const relative = text.length > SHORT_LENGTH ? null : readRelativeTime(text, context);
  if (relative === null || isElsewhere(place.block.owner, place.title)) return [];
  const role = readRole(text.slice(0, relative.start));
  if (role === 'other') return [];
  const confidence = trustIn(place, relative, role) - 0.1;
  return [stateTime(relative, { role, source: 'visible-text', label: '', text, confidence })];
}

function placesAround(blocks: readonly LiveBlock[], title: TitlePlace): readonly BlockPlace[] {
  const { block: titleBlock, element } = title;
  const hasTitle = titleBlock !== null;
  const at = titleBlock?.index ?? 0;
  const stretch = hasTitle
    ? blocks.slice(Math.max(0, at - BLOCKS_BEFORE), at + BLOCKS_AFTER)
    : blocks.slice(0, BLOCKS_WITHOUT_TITLE);
  const places: BlockPlace[] = [];
  let prose = 0;
  for (const block of stretch) {
    const distance = block.index - at;
    if (hasTitle && distance > 0 && block.text.length > PROSE_LENGTH) prose += 1;
    // The story has begun; a date further down is one it tells of.
    if (prose > 2) break;
    places.push({ block, distance, hasTitle, title: element });
  }
  return places;
}

/** The dates written around the title, with the words beside them. */
export function findVisibleTimes(
  blocks: readonly LiveBlock[],
  title: TitlePlace,
  context: ReadingContext,
): readonly StatedTime[] {
  return placesAround(blocks, title)
    .filter(({ block }) => hasDigit(block.text.slice(0, PROSE_LENGTH)))
    .flatMap((place) => statedIn(place, context));
}

/** The relative times written around the title. */
export function findRelativeTimes(
  blocks: readonly LiveBlock[],
  title: TitlePlace,
  context: ReadingContext,
): readonly StatedTime[] {
  return placesAround(blocks, title).flatMap((place) => relativeIn(place, context));
}
