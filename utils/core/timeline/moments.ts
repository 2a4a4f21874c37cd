import type { StatedTime } from '../model/timeline';
import { type IsoDay, dayNumberOf } from './calendar-day';
import { minutesOfOffset } from './zone-offset';

const MINUTE_MS = 60_000;
/** Two clocks of one publication may be this far apart. */
const SAME_MOMENT_MS = 60 * MINUTE_MS;
/** The clocks of the earth run from 12 hours behind UTC to 14 hours ahead. */
const BEHIND_MS = 12 * 60 * MINUTE_MS;
const AHEAD_MS = 14 * 60 * MINUTE_MS;

/** The day a stated time names, as its own wall clock has it. */
export function dayOf(time: StatedTime): IsoDay {
  return time.wallClock.slice(0, 10);
}

/** `15:31`, or null for a day alone. */
export function minuteOf(time: StatedTime): string | null {
  return time.precision === 'day' ? null : time.wallClock.slice(11, 16);
}

/** Milliseconds since 1970 as if the wall clock were UTC's. */
export function wallClockInMs(time: StatedTime): number {
  return Date.parse(time.precision === 'day' ? `${time.wallClock}T00:00Z` : `${time.wallClock}Z`);
}

/** Milliseconds since 1970, or null where the page gives no zone. */
export function instantOf(time: StatedTime): number | null {
  if (time.offset === null || time.precision === 'day') return null;
  return wallClockInMs(time) - minutesOfOffset(time.offset) * MINUTE_MS;
}

/** Could the instant fall on the day somewhere on earth? */
function fallsOnDay(instant: number, day: IsoDay): boolean {
  const start = dayNumberOf(day) * 86_400_000;
  return instant + AHEAD_MS >= start && instant - BEHIND_MS < start + 86_400_000;
}

/**
 * Can two stated times be of one day? Yes when they name the same day, or when the zone that one gives
 * explains the day between them.
 */
export function agreeOnDay(a: StatedTime, b: StatedTime): boolean {
  if (dayOf(a) === dayOf(b)) return true;
  const [first, second] = [instantOf(a), instantOf(b)];
  if (first !== null && second !== null) return Math.abs(first - second) <= SAME_MOMENT_MS;
  if (first !== null) return fallsOnDay(first, dayOf(b));
  return second !== null && fallsOnDay(second, dayOf(a));
}

/** Is the zone of just one of them known, and that one UTC, in which machines convert? Then their clocks cannot be compared. */
function areOfUnlikeClocks(a: StatedTime, b: StatedTime): boolean {
  return (a.offset === null) !== (b.offset === null) && (a.offset ?? b.offset) === '+00:00';
}

/**
 * Minutes from one stated time to a later one, at the least: negative when it may be earlier, null when both
 * name the same day and no more is known.
 */
export function minutesBetween(earlier: StatedTime, later: StatedTime): number | null {
  const [from, to] = [instantOf(earlier), instantOf(later)];
  if (from !== null && to !== null) return (to - from) / MINUTE_MS;
  if (earlier.precision === 'day' || later.precision === 'day') {
    const days = dayNumberOf(dayOf(later)) - dayNumberOf(dayOf(earlier));
    return days === 0 || agreeOnDay(earlier, later) ? null : days * 1_440;
  }
  const doubt = areOfUnlikeClocks(earlier, later) ? AHEAD_MS : 0;
  return (wallClockInMs(later) - wallClockInMs(earlier) - doubt) / MINUTE_MS;
}
