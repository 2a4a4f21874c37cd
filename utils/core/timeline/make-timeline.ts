import type { StatedTime, Timeline } from '../model/timeline';
import { agreementOn } from './agreement';
import { choosePublished, rankTimes } from './choose-published';
import { dropFalseOffsets } from './drop-false-offsets';
import { dayOf, instantOf, minutesBetween, wallClockInMs } from './moments';

const MAX_EVIDENCE = 12;
const HOUR_MS = 3_600_000;
/** An update within the first quarter of an hour is part of publishing. */
const UPDATED_AFTER_MINUTES = 15;
/** Without a publication time, an update is only shown when the page states it plainly. */
const LONE_UPDATE_FROM = 0.6;
/** What an empty field of a content system comes out as. */
const EMPTY_DAYS = new Set(['1970-01-01', '1969-12-31', '1900-01-01']);
/** No news page is older; archives that go further back say so in machine-readable data. */
const FIRST_DAY = '1990-01-01';
const MACHINE_SOURCES = new Set(['json-ld', 'meta', 'microdata']);

/** Could a page that is read now have been published then? A wall clock without a zone may be 14 hours ahead of UTC. */
function isPossible(time: StatedTime, now: Date): boolean {
  const day = dayOf(time);
  if (EMPTY_DAYS.has(day)) return false;
  if (day < FIRST_DAY && !(MACHINE_SOURCES.has(time.source) && day >= '1800')) return false;
  const instant = instantOf(time);
  const isFuture =
    instant === null
      ? wallClockInMs(time) > now.getTime() + 15 * HOUR_MS
      : instant > now.getTime() + HOUR_MS;
  return !isFuture;
}

function withoutTwins(evidence: readonly StatedTime[]): readonly StatedTime[] {
  const byName = new Map<string, StatedTime>();
  for (const time of evidence) {
    const name = [time.role, time.wallClock, time.offset, time.source, time.label].join(' ');
    const twin = byName.get(name);
    if (twin === undefined || twin.confidence < time.confidence) byName.set(name, time);
  }
  return [...byName.values()];
}

function chooseUpdated(
  published: StatedTime | null,
  updates: readonly StatedTime[],
): StatedTime | null {
  if (published === null)
    return updates.find((time) => time.confidence >= LONE_UPDATE_FROM) ?? null;
  const isLater = (time: StatedTime): boolean =>
    (minutesBetween(published, time) ?? 0) > UPDATED_AFTER_MINUTES;
  return updates.find(isLater) ?? null;
}

/** The evidence the timeline rests on comes first, the rest by rank. */
function ordered(
  chosen: readonly (StatedTime | null)[],
  rest: readonly StatedTime[],
): readonly StatedTime[] {
  const first = chosen.filter((time) => time !== null);
  return [...new Set([...first, ...rest])].slice(0, MAX_EVIDENCE);
}

/**
 * When a story was published and updated, from all that its page states. A modification never stands in for
 * the publication; impossible and future times are left out; a false `Z` loses its zone.
 */
export function makeTimeline(
  evidence: readonly StatedTime[],
  context: { readonly now: Date; readonly url: string },
): Timeline {
  const possible = evidence.filter((time) => isPossible(time, context.now));
  const sound = withoutTwins(dropFalseOffsets(possible, context.url));
  const ranked = rankTimes(sound.filter((time) => time.role !== 'updated'));
  const updates = sound
    .filter((time) => time.role === 'updated')
    .toSorted((a, b) => b.confidence - a.confidence);
  const published = choosePublished(ranked);
  const updated = chooseUpdated(published, updates);
  return {
    published,
    updated,
    agreement: agreementOn(published, ranked),
    evidence: ordered([published, updated], [...ranked, ...updates]),
  };
}
