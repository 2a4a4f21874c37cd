import type { StatedTime } from '../model/timeline';
import { dayOf, minuteOf, wallClockInMs } from './moments';
import { offsetOfZone } from './zone-offset';

/** Countries whose clocks are UTC's for at least a part of the year; there an offset of nought can be true. */
const ZONE_OF_HOST: Readonly<Record<string, string>> = {
  uk: 'Europe/London',
  ie: 'Europe/Dublin',
  im: 'Europe/London',
  pt: 'Europe/Lisbon',
  fo: 'Atlantic/Faroe',
  is: 'Atlantic/Reykjavik',
  gh: 'Africa/Accra',
  sn: 'Africa/Dakar',
  ci: 'Africa/Abidjan',
  ml: 'Africa/Bamako',
  bf: 'Africa/Ouagadougou',
  tg: 'Africa/Lome',
  gm: 'Africa/Banjul',
  gn: 'Africa/Conakry',
  sl: 'Africa/Freetown',
  lr: 'Africa/Monrovia',
  mr: 'Africa/Nouakchott',
};

function hostEnding(url: string): string {
  return (
    /^[a-z]{2,8}:\/\/[^/?#]{1,300}?\.([a-z]{2,24})(?::\d+)?(?:[/?#]|$)/i
      .exec(url)?.[1]
      ?.toLowerCase() ?? ''
  );
}

/** Is UTC the clock of the site's country on that day? */
function isAtHomeInUtc(time: StatedTime, url: string): boolean {
  const zone = ZONE_OF_HOST[hostEnding(url)];
  return zone !== undefined && offsetOfZone(zone, wallClockInMs(time)) === 0;
}

/** The wall clock readers see on the page, without a zone beside it. */
function isVisibleClock(time: StatedTime): boolean {
  return time.source === 'visible-text' && time.offset === null && time.precision !== 'day';
}

/**
 * Takes the zone from times whose `Z` is false. Many a content system writes its local time and puts a `Z`
 * behind it; it is found out when the page shows its readers the same wall clock, and then every `Z` of the
 * same source goes. Where the site's country does keep UTC, and for any offset but nought, equal clocks are
 * as they should be and the zone stays.
 */
export function dropFalseOffsets(
  evidence: readonly StatedTime[],
  url: string,
): readonly StatedTime[] {
  const visible = new Set(
    evidence.filter(isVisibleClock).map((time) => `${dayOf(time)} ${minuteOf(time)}`),
  );
  const isUtc = (time: StatedTime): boolean =>
    time.offset === '+00:00' && time.source !== 'visible-text';
  const isFalse = (time: StatedTime): boolean =>
    isUtc(time) && visible.has(`${dayOf(time)} ${minuteOf(time)}`) && !isAtHomeInUtc(time, url);
  const liars = new Set(evidence.filter(isFalse).map((time) => time.source));
  return evidence.map((time) =>
    isUtc(time) && liars.has(time.source) ? { ...time, offset: null } : time,
  );
}
