/** A day of the Gregorian calendar as ISO 8601 writes it: `2020-03-21`. */
export type IsoDay = string;

const DAY_MS = 86_400_000;

/** Zero-padded to two digits. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day, or null when the calendar has no such day (31 February). Years 1000 to 9999. */
export function makeIsoDay(year: number, month: number, day: number): IsoDay | null {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
}

/** Days since 1970-01-01; differences of two are whole days. */
export function dayNumberOf(day: IsoDay): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The day so many days before the UTC day of `now`. */
export function dayBefore(now: Date, days: number): IsoDay | null {
  const date = new Date(now.getTime() - days * DAY_MS);
  return makeIsoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The calendars news pages are dated by, besides the Gregorian. */
export type ForeignCalendar = 'persian' | 'islamic-umalqura';

const formatters = new Map<ForeignCalendar, Intl.DateTimeFormat>();

function formatterOf(calendar: ForeignCalendar): Intl.DateTimeFormat {
  let formatter = formatters.get(calendar);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${calendar}`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    formatters.set(calendar, formatter);
  }
  return formatter;
}

/** A first guess, right to within a few days: mean lengths of year and month from each calendar's epoch. */
function roughlyInMs(calendar: ForeignCalendar, year: number, dayOfYear: number): number {
  return calendar === 'persian'
    ? Date.UTC(year + 621, 2, 21) + dayOfYear * DAY_MS
    : Date.UTC(622, 6, 19) + ((year - 1) * 354.36667 + dayOfYear) * DAY_MS;
}

const NEARBY = [0, 1, -1, 2, -2, 3, -3, 4, -4];

/** A day of the solar Hijri (Jalali) or lunar Hijri (Umm al-Qura) calendar as a Gregorian day, or null when there is none. */
export function fromForeignCalendar(
  calendar: ForeignCalendar,
  date: { readonly year: number; readonly month: number; readonly day: number },
): IsoDay | null {
  const { year, month, day } = date;
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1200 || year > 1600) return null;
  const monthStart =
    calendar === 'islamic-umalqura'
      ? (month - 1) * 29.5306
      : month <= 7
        ? (month - 1) * 31
        : 186 + (month - 7) * 30;
  const guess = roughlyInMs(calendar, year, monthStart + day - 1);
  const wanted = `${month}/${day}/${year}`;
  for (const days of NEARBY) {
    const candidate = new Date(guess + days * DAY_MS);
    const parts = formatterOf(calendar).formatToParts(candidate);
    const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
    const found = `${Number(part('month'))}/${Number(part('day'))}/${Number.parseInt(part('year'), 10)}`;
    if (found === wanted) return candidate.toISOString().slice(0, 10);
  }
  return null;
}
