import type { LanguageTag } from '../model/language';
import type { StatedTime } from '../model/timeline';

/** Plain English without a region is written the way most of the world reads a date: 21 March 2020. */
function localeOf(lang: LanguageTag): string {
  const locale = lang === 'en' ? 'en-GB' : lang;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, shape: 'day' | 'clock'): Intl.DateTimeFormat {
  const key = `${locale} ${shape}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat(
      locale,
      shape === 'day'
        ? { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }
        : { timeZone: 'UTC', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    );
    formatters.set(key, formatter);
  }
  return formatter;
}

/** What parts the day from the clock. */
function separatorOf(locale: string): string {
  const script = new Intl.Locale(locale).maximize().script ?? '';
  if (script === 'Arab') return '، ';
  return ['Hans', 'Hant', 'Jpan', 'Kore'].includes(script) ? ' ' : ', ';
}

/** `+03:00` as `GMT+3`, `+05:30` as `GMT+5:30`, nought as `GMT`. */
function zoneName(offset: string): string {
  if (/^[+-]00:00$/.test(offset)) return 'GMT';
  const minutes = offset.slice(4, 6);
  return `GMT${offset.charAt(0)}${Number(offset.slice(1, 3))}${minutes === '00' ? '' : `:${minutes}`}`;
}

/**
 * A stated time in the reader's language and calendar: `21 March 2020, 15:31 GMT+3`. The wall clock is the
 * page's own, never converted; the zone stands there only where the page gives one, the clock where it is known.
 */
export function formatStatedTime(time: StatedTime, lang: LanguageTag): string {
  const locale = localeOf(lang);
  const wallClock = new Date(time.precision === 'day' ? time.wallClock : `${time.wallClock}Z`);
  const day = formatterOf(locale, 'day').format(wallClock);
  if (time.precision === 'day') return day;
  const clock = formatterOf(locale, 'clock').format(wallClock);
  const zone = time.offset === null ? '' : ` ${zoneName(time.offset)}`;
  return `${day}${separatorOf(locale)}${clock}${zone}`;
}

type AgeUnit = 'year' | 'month' | 'day';

/** Whole years, else whole months, else days, counted by the calendar. */
function largestUnit(from: Date, to: Date): readonly [number, AgeUnit] {
  const isBeforeDay = to.getUTCDate() < from.getUTCDate() ? 1 : 0;
  const months =
    (to.getUTCFullYear() - from.getUTCFullYear()) * 12 +
    to.getUTCMonth() -
    from.getUTCMonth() -
    isBeforeDay;
  if (months >= 12) return [Math.floor(months / 12), 'year'];
  if (months >= 1) return [months, 'month'];
  return [Math.max(0, Math.floor((to.getTime() - from.getTime()) / 86_400_000)), 'day'];
}

/** How old a story is, in the largest unit that fits: `6 years`, `4 سنوات`, `3 days`. */
export function formatAge(published: StatedTime, now: Date, lang: LanguageTag): string {
  const [amount, unit] = largestUnit(new Date(`${published.wallClock.slice(0, 10)}T00:00Z`), now);
  const format = new Intl.NumberFormat(localeOf(lang), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  });
  return format.format(amount);
}
