import { type IsoDay, dayNumberOf } from './calendar-day';
import { tokensOf } from './date-tokens';
import { type WrittenDay, findNamedDays } from './find-named-days';
import { findNumericDays } from './find-numeric-days';
import { type FoldedText, foldDateText } from './fold-date-text';
import { readClock } from './read-clock';
import { readRole } from './read-role';
import { readZone } from './read-zone';
import type { ReadingContext } from './reading-context';

/** A date as a text has it, with the clock and zone beside it. */
export interface WrittenTime {
  readonly day: IsoDay;
  /** `15:31` or `15:31:07`; null for a day alone. */
  readonly clock: string | null;
  /** `+03:00`, only where the text names a zone. */
  readonly offset: string | null;
  /** In UTF-16 code units of the text as given: date, clock and zone. */
  readonly start: number;
  readonly end: number;
  /** Where the words before it end that say what it dates; `start` may be that of a clock before them. */
  readonly labelEnd: number;
}

const REACH_AFTER = 48;
const REACH_BEFORE = 30;
const ZONE_REACH = 40;
const HAS_DATE = /\d.*[\d年년]/;

/** The days in text order; where two overlap the earlier found wins; a lunar date beside its Gregorian twin goes. */
function orderedDays(folded: string, context: ReadingContext): readonly WrittenDay[] {
  const all = [
    ...findNumericDays(folded, context),
    ...findNamedDays(tokensOf(folded), context.langs),
  ].toSorted((a, b) => a.start - b.start);
  const apart: WrittenDay[] = [];
  for (const day of all) if (day.start >= (apart.at(-1)?.end ?? 0)) apart.push(day);
  const solar = apart.filter((day) => !day.lunar);
  return apart.filter(
    (day) =>
      !day.lunar ||
      !solar.some((other) => Math.abs(dayNumberOf(other.day) - dayNumberOf(day.day)) <= 2),
  );
}

interface Surroundings {
  readonly folded: string;
  /** Where the date and clock before this one end. */
  readonly from: number;
  /** Where the next date begins. */
  readonly to: number;
  readonly context: ReadingContext;
}

/** A time of day beside a date, in code units of the folded text. */
interface NearClock {
  readonly clock: string;
  readonly offset: string | null;
  readonly start: number;
  readonly end: number;
}

/** A zone written before its clock: GMT 15:31. */
const LEADING_ZONE = /(?:gmt|utc)(?: ?[+-]\d{1,2})? $/;

function findClock(
  { folded, context }: Surroundings,
  day: IsoDay,
  [start, end]: readonly [number, number],
): NearClock | null {
  const found = readClock(folded.slice(start, end));
  if (found === null) return null;
  const [from, to] = [start + found.start, start + found.end];
  const at = { region: context.region, day, clock: found.clock };
  const zone = readZone(folded.slice(to, to + ZONE_REACH), at);
  const leading = LEADING_ZONE.exec(folded.slice(Math.max(0, from - 8), from))?.[0] ?? '';
  return {
    clock: found.clock,
    offset: zone?.offset ?? readZone(leading, at)?.offset ?? null,
    start: from - leading.length,
    end: to + (zone?.length ?? 0),
  };
}

interface TimedDay {
  readonly time: Timed;
  /** A clock that another word claims: "3 May 2020, updated 15:31". */
  readonly later: Timed | null;
}

/** A clock after the date, or, failing that, before it. */
function withClocks(day: WrittenDay, near: Surroundings): TimedDay {
  const after = findClock(near, day.day, [day.end, Math.min(near.to, day.end + REACH_AFTER)]);
  const isClaimed =
    after !== null && readRole(near.folded.slice(day.end, after.start)) !== 'unknown';
  if (after !== null && !isClaimed) {
    const { clock, offset, end } = after;
    return { time: { ...day, labelEnd: day.start, end, clock, offset }, later: null };
  }
  const isOfNextDay =
    after !== null && near.to < near.folded.length && near.to - after.end < REACH_BEFORE;
  const later = after === null || isOfNextDay ? null : { ...day, ...after, labelEnd: after.start };
  const from = Math.max(near.from, day.start - REACH_BEFORE);
  const before = findClock(near, day.day, [from, day.start]);
  const labelEnd = day.start;
  const isApart =
    before !== null && readRole(near.folded.slice(before.end, day.start)) !== 'unknown';
  if (before === null || isApart)
    return { time: { ...day, labelEnd, clock: null, offset: null }, later };
  const { clock, offset, start } = before;
  return { time: { ...day, labelEnd, start, clock, offset }, later };
}

interface Timed extends WrittenDay {
  readonly labelEnd: number;
  readonly clock: string | null;
  readonly offset: string | null;
}

function toWrittenTime(timed: Timed, { origin }: FoldedText): WrittenTime {
  const { day, clock, offset } = timed;
  const start = origin[timed.start] ?? 0;
  const end = origin[timed.end] ?? start;
  return {
    day,
    clock,
    offset,
    start,
    end,
    labelEnd: origin[timed.labelEnd] ?? start,
  };
}

/** The dates written in a text, in its order, each with its clock and zone. At most the first 400 code units are read. */
export function findWrittenTimes(text: string, context: ReadingContext): readonly WrittenTime[] {
  const folded = foldDateText(text);
  if (!HAS_DATE.test(folded.text)) return [];
  const days = orderedDays(folded.text, context);
  const found: WrittenTime[] = [];
  let from = 0;
  for (const [index, day] of days.entries()) {
    const to = days[index + 1]?.start ?? folded.text.length;
    const { time, later } = withClocks(day, { folded: folded.text, from, to, context });
    from = (later ?? time).end;
    found.push(toWrittenTime(time, folded));
    if (later !== null) found.push(toWrittenTime(later, folded));
  }
  return found;
}
