import { type IsoDay, fromForeignCalendar, makeIsoDay } from './calendar-day';
import type { WrittenDay } from './find-named-days';
import type { ReadingContext } from './reading-context';

/** Year first: 2020-03-21, 1399/01/02, 2563.03.21; the two separators are the same. */
const YEAR_FIRST = /(?<![\d./-])(\d{4}) ?([./\-–]) ?(\d{1,2}) ?\2 ?(\d{1,2})(?![\d/-])/g;
/** Year last: 21-03-2020, 21. 3. 2020, 3/21/20. */
const YEAR_LAST =
  /(?<![\d./:-])(\d{1,2}) ?([./\-–]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/:-]|\.\d)/g;
/** 2020年3月21日, 2020년 3월 21일, 令和2年3月21日, 民國109年3月21日. */
const EAST_ASIAN =
  /(令和|平成|昭和|民國|民国)? ?(?<!\d)(\d{1,4}|元) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]/g;
const ERA_START: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};

const JALALI_LANGUAGES = new Set(['fa', 'ps', 'prs', 'ckb', 'mzn', 'glk', 'az', 'tg']);
const YEAR_FIRST_LANGUAGES = new Set(['ko', 'ja', 'zh', 'hu', 'lt', 'mn']);

/** The day a year, month and day written as numbers stand for, by the calendar the year belongs to. */
function dayOfNumbers(
  [year, month, day]: readonly [number, number, number],
  context: ReadingContext,
): IsoDay | null {
  if (year >= 1800 && year <= 2200) return makeIsoDay(year, month, day);
  if (year >= 2443 && year <= 2643) return makeIsoDay(year - 543, month, day);
  if (year < 1300 || year > 1500) return null;
  const solar =
    year < 1420 &&
    (context.langs.length === 0 || context.langs.some((lang) => JALALI_LANGUAGES.has(lang)));
  return fromForeignCalendar(solar ? 'persian' : 'islamic-umalqura', { year, month, day });
}

function isPlausible(day: IsoDay | null, now: Date): day is IsoDay {
  return day !== null && Date.parse(day) < now.getTime() + 2 * 86_400_000;
}

/** The likelier of two readings of `3/5/2020`: not in the future, stated elsewhere by the page, as the region writes. */
function chooseReading(
  readings: { readonly dayFirst: IsoDay | null; readonly monthFirst: IsoDay | null },
  separator: string,
  context: ReadingContext,
): IsoDay | null {
  const asMonthFirst = context.monthFirst && separator !== '.';
  const usual = asMonthFirst ? readings.monthFirst : readings.dayFirst;
  const other = asMonthFirst ? readings.dayFirst : readings.monthFirst;
  if (other === null || !isPlausible(other, context.now)) return usual ?? other;
  if (usual === null || !isPlausible(usual, context.now)) return other;
  const known = context.knownDays;
  if (known.has(other) && !known.has(usual)) return other;
  return usual;
}

function fullYear(written: string, context: ReadingContext): number {
  const year = Number(written);
  if (written.length > 2) return year;
  if (context.langs[0] === 'th' && year >= 50 && year <= 80) return 1957 + year;
  return year < 70 ? 2000 + year : 1900 + year;
}

type Place = Pick<WrittenDay, 'start' | 'end'>;

const placeOf = (match: RegExpMatchArray): Place => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
};

function readYearLast(match: RegExpMatchArray, context: ReadingContext): WrittenDay | null {
  const [, first = '', separator = '', second = '', last = ''] = match;
  const year = fullYear(last, context);
  const [one, two] = [Number(first), Number(second)];
  // Some languages shorten the year in front: 20.03.21, ۹۹/۰۱/۰۲.
  const lang = last.length === 2 && first.length === 2 ? (context.langs[0] ?? '') : '';
  if (YEAR_FIRST_LANGUAGES.has(lang) || (lang === 'fa' && separator === '/')) {
    const front = lang === 'fa' ? (one < 50 ? 1400 : 1300) : 2000;
    const day = dayOfNumbers([front + one, two, Number(last)], context);
    return day === null ? null : { day, ...placeOf(match), lunar: false };
  }
  const day = chooseReading(
    {
      dayFirst: dayOfNumbers([year, two, one], context),
      monthFirst: dayOfNumbers([year, one, two], context),
    },
    separator,
    context,
  );
  return day === null ? null : { day, ...placeOf(match), lunar: false };
}

function readYearFirst(match: RegExpMatchArray, context: ReadingContext): WrittenDay | null {
  const [, year, , month, date] = match;
  const day = dayOfNumbers([Number(year), Number(month), Number(date)], context);
  const lunar = Number(year) >= 1420 && Number(year) <= 1500;
  return day === null ? null : { day, ...placeOf(match), lunar };
}

function readEastAsian(match: RegExpMatchArray): WrittenDay | null {
  const [, era, year = '', month, date] = match;
  const start = era === undefined ? 0 : (ERA_START[era] ?? 0);
  const day = makeIsoDay(start + (year === '元' ? 1 : Number(year)), Number(month), Number(date));
  return day === null ? null : { day, ...placeOf(match), lunar: false };
}

/** The days of a folded text that are written in numbers, or in numbers with East Asian signs. */
export function findNumericDays(folded: string, context: ReadingContext): readonly WrittenDay[] {
  return [
    ...[...folded.matchAll(EAST_ASIAN)].map(readEastAsian),
    ...[...folded.matchAll(YEAR_FIRST)].map((match) => readYearFirst(match, context)),
    ...[...folded.matchAll(YEAR_LAST)].map((match) => readYearLast(match, context)),
  ].filter((day) => day !== null);
}
