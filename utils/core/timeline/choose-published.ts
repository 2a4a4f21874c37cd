import type { StatedTime } from '../model/timeline';
import { agreeOnDay, dayOf, instantOf, minuteOf, wallClockInMs } from './moments';
import { formatOffset, isRealOffset } from './zone-offset';

/** What another source that names the same day adds to the confidence in it, and for how many it is added. */
const BONUS = 0.05;
const MAX_BONUSES = 3;
/** Evidence this strong may give a known day its clock. */
const GIVES_CLOCK_FROM = 0.35;
/** Evidence this strong may correct the day of a time in UTC. */
const CORRECTS_DAY_FROM = 0.6;

/** Confidence in a piece of evidence in the light of all others. */
export function scoreOf(time: StatedTime, evidence: readonly StatedTime[]): number {
  const sources = new Set(
    evidence.filter((other) => agreeOnDay(time, other)).map((other) => other.source),
  );
  sources.delete(time.source);
  return time.confidence + BONUS * Math.min(MAX_BONUSES, sources.size);
}

/** Evidence sorted by confidence in the light of all, the best first; at equal confidence, a clock before a day. */
export function rankTimes(evidence: readonly StatedTime[]): readonly StatedTime[] {
  const scored = evidence.map((time) => ({ time, score: scoreOf(time, evidence) }));
  const hasClock = (time: StatedTime): number => (time.precision === 'day' ? 0 : 1);
  return scored
    .toSorted((a, b) => b.score - a.score || hasClock(b.time) - hasClock(a.time))
    .map(({ time }) => time);
}

/** Midnight is mostly a clock nobody set. */
const hasRealClock = (time: StatedTime): boolean =>
  time.precision !== 'day' && minuteOf(time) !== '00:00';

/** The same day with the clock the page gives elsewhere. */
function withClock(best: StatedTime, ranked: readonly StatedTime[]): StatedTime {
  if (hasRealClock(best)) return best;
  const timed = ranked.find(
    (time) =>
      hasRealClock(time) && dayOf(time) === dayOf(best) && time.confidence >= GIVES_CLOCK_FROM,
  );
  return timed ?? best;
}

/** A clock the page shows with the zone that a time in UTC gives it, when both are of one moment. */
function withZoneOf(shown: StatedTime, utc: StatedTime): StatedTime {
  const instant = instantOf(utc);
  if (shown.precision === 'day' || instant === null) return shown;
  const ahead = Math.round((wallClockInMs(shown) - instant) / 60_000);
  return isRealOffset(ahead) ? { ...shown, offset: formatOffset(ahead) } : shown;
}

/**
 * The day as the page shows it, where the machine-readable time is in UTC and falls on the day before or
 * after: the site's own calendar is the one its readers see.
 */
function onShownDay(best: StatedTime, ranked: readonly StatedTime[]): StatedTime {
  if (best.offset !== '+00:00' || best.source === 'visible-text') return best;
  const shown = ranked.filter(
    (time) =>
      time.source === 'visible-text' &&
      time.offset === null &&
      time.confidence >= CORRECTS_DAY_FROM,
  );
  if (shown.some((time) => dayOf(time) === dayOf(best))) return best;
  const local = shown.find((time) => agreeOnDay(best, time));
  return local === undefined ? best : withZoneOf(local, best);
}

/**
 * When the story was published, by the evidence that is not of an update.
 *
 * @param ranked by {@link rankTimes}
 */
export function choosePublished(ranked: readonly StatedTime[]): StatedTime | null {
  const [best] = ranked;
  return best === undefined ? null : withClock(onShownDay(best, ranked), ranked);
}
