import { type IsoDay, fromForeignCalendar, makeIsoDay, twoDigits } from './calendar-day';
import { findWrittenTimes } from './find-written-times';
import type { ReadingContext } from './reading-context';
import { formatOffset, isRealOffset } from './zone-offset';

/** A time from machine-readable data. */
export interface MachineTime {
  readonly day: IsoDay;
  /** `15:31` or `15:31:07`; null for a day alone. */
  readonly clock: string | null;
  /** `+03:00`; null where the value has no zone. */
  readonly offset: string | null;
}

const MAX_VALUE = 120;
/** ISO 8601 and what passes for it: 2020-03-21T15:31:07.000+0300, 20200321T1531Z, 2020-3-21 15:31. */
const ISO =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|(\d\d)(\d\d))(?:(?:[Tt]|\s{1,3}|-)\s?(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,:]\d{1,9})?)?\s?([AaPp][Mm])?\s?(Z|z|UTC|GMT|[+\-−]\d{1,2}(?::?\d\d)?)?)?(?=$|[^\d])/;
/** 202003211531, 20200321153107. */
const DIGITS = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?$/;
const EPOCH = /^(\d{10})(\d{3})?$/;
/** Sat Mar 21 2020 15:31:00 GMT+0300 (…), as JavaScript prints a date. */
const JAVASCRIPT =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d{4}) (\d\d:\d\d(?::\d\d)?) GMT([+-]\d{4})/;

function offsetOf(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  const match = /^([+\-−])(\d{1,2})(?::?(\d\d))?$/.exec(zone);
  if (match === null) return '+00:00';
  const size = Number(match[2]) * 60 + Number(match[3] ?? 0);
  const minutes = match[1] === '+' ? size : -size;
  return isRealOffset(minutes) ? formatOffset(minutes) : null;
}

function clockOf(hour: number, minute: string, second = '00'): string | null {
  if (hour > 24 || Number(minute) > 59 || Number(second) > 60) return null;
  const seconds = second === '00' || second === '60' ? '' : `:${second}`;
  return `${twoDigits(hour % 24)}:${minute}${seconds}`;
}

function hourOf(written: string, meridiem: string | undefined): number {
  const hour = Number(written);
  if (meridiem === undefined) return hour;
  return (hour % 12) + (/^p/i.test(meridiem) ? 12 : 0);
}

function dayOf(year: number, month: number, day: number): IsoDay | null {
  // Iranian sites put their own calendar into ISO's clothes.
  if (year > 1300 && year < 1420) return fromForeignCalendar('persian', { year, month, day });
  return makeIsoDay(year, month, day);
}

function readIso(value: string): MachineTime | null {
  const match = ISO.exec(value);
  if (match === null) return null;
  const [, year, month, date, month2, date2, hour, minute, second, meridiem, zone] = match;
  const day = dayOf(Number(year), Number(month ?? month2), Number(date ?? date2));
  if (day === null) return null;
  if (hour === undefined || minute === undefined) return { day, clock: null, offset: null };
  const clock = clockOf(hourOf(hour, meridiem), minute, second);
  return { day, clock, offset: clock === null ? null : offsetOf(zone) };
}

function readDigits(value: string): MachineTime | null {
  const match = DIGITS.exec(value);
  if (match === null) return null;
  const [, year, month, date, hour, minute = '00', second] = match;
  const day = makeIsoDay(Number(year), Number(month), Number(date));
  return day === null ? null : { day, clock: clockOf(Number(hour), minute, second), offset: null };
}

/** Seconds or milliseconds since 1970, which is UTC by definition. */
function readEpoch(value: string): MachineTime | null {
  const match = EPOCH.exec(value);
  if (match === null) return null;
  const iso = new Date(Number(match[1]) * 1000).toISOString();
  const clock = clockOf(Number(iso.slice(11, 13)), iso.slice(14, 16), iso.slice(17, 19));
  return { day: iso.slice(0, 10), clock, offset: '+00:00' };
}

function readJavascript(value: string, context: ReadingContext): MachineTime | null {
  const match = JAVASCRIPT.exec(value);
  if (match === null) return null;
  const [, month, date, year, clock, zone] = match;
  const [written] = findWrittenTimes(`${date} ${month} ${year} ${clock}`, context);
  if (written === undefined) return null;
  return { day: written.day, clock: written.clock, offset: offsetOf(zone) };
}

/**
 * Reads a value of JSON-LD, a meta element, an attribute: ISO 8601 in all its disguises, RFC 2822, epochs,
 * and, failing these, a date as people write it. Null when there is none or it is no day of the calendar.
 */
export function readMachineTime(value: string, context: ReadingContext): MachineTime | null {
  const trimmed = value.slice(0, MAX_VALUE).trim();
  const exact =
    readDigits(trimmed) ??
    readEpoch(trimmed) ??
    readJavascript(trimmed, context) ??
    readIso(trimmed);
  if (exact !== null) return exact;
  const [written] = findWrittenTimes(trimmed, context);
  return written === undefined
    ? null
    : { day: written.day, clock: written.clock, offset: written.offset };
}
