import { type IsoDay, fromForeignCalendar, makeIsoDay } from './calendar-day';
import type { DateToken } from './date-tokens';
import { type NamedMonth, monthNamed } from './month-names';

/** A day written in a text; `start` and `end` in code units of the folded text. */
export interface WrittenDay {
  readonly day: IsoDay;
  readonly start: number;
  readonly end: number;
  /** Was it converted from the lunar calendar, which may be a day off? */
  readonly lunar: boolean;
}

/** Signs and words that may stand between day, month and year, folded. */
const FILLER_SIGNS = new Set(". , ، / - – — ' ’ ( ) º ° ª ·".split(' '));
const FILLER_WORDS = new Set(
  (
    'st nd rd th er ος η eme e a o d de del di do dos of the den der ten an ko ngay nam ' +
    'г р года год року рік го m gada gads ж жылғы д י ב של في من ي ى م سال ماه سنه عام لسنه ' +
    'พ.ศ ค.ศ ที่ को का की के সালের ই e'
  ).split(' '),
);
const MAX_FILLERS = 7;

interface Cursor {
  readonly tokens: readonly DateToken[];
  readonly index: number;
  readonly step: 1 | -1;
}

/** A Sorani ending written apart from its number (٢١ی), a Russian г. and the like are passed over. */
function isFiller(token: DateToken): boolean {
  if (token.kind === 'space') return true;
  if (token.kind === 'sign') return FILLER_SIGNS.has(token.text);
  return token.kind === 'word' && FILLER_WORDS.has(token.text);
}

/** The next token in a direction that is no filler, or null when something else is in the way for too long. */
function nextOf({ tokens, index, step }: Cursor): number | null {
  let at = index + step;
  for (let passed = 0; passed <= MAX_FILLERS; passed += 1, at += step) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (!isFiller(token)) return at;
  }
  return null;
}

interface FoundMonth {
  readonly named: NamedMonth;
  readonly first: number;
  readonly last: number;
}

const HEBREW_PREFIX = /^ב(?=[\u05d0-\u05ea]{2})/;
const SORANI_SUFFIX = /ي$/;

/** The month's own name, without the Hebrew "in" before it or the Kurdish ending after it. */
function monthOfName(name: string, langs: readonly string[]): NamedMonth | null {
  const bare = name.replace(/\.$/, '');
  const stripped = bare.replace(HEBREW_PREFIX, '').replace(SORANI_SUFFIX, '');
  return monthNamed(bare, langs) ?? (stripped === bare ? null : monthNamed(stripped, langs));
}

/** The month whose name stands at a token: two words (كانون الثاني, tháng 3) before one. */
function monthAt({ tokens, index, step }: Cursor, langs: readonly string[]): FoundMonth | null {
  const here = tokens[index];
  if (here === undefined) return null;
  const isApart = tokens[index + step]?.kind === 'space';
  const neighbour = index + (isApart ? 2 : 1) * step;
  const other = tokens[neighbour];
  const first = Math.min(index, neighbour);
  const last = Math.max(index, neighbour);
  const kinds = [tokens[first]?.kind, tokens[last]?.kind];
  if (other !== undefined && kinds[0] === 'word' && kinds[1] !== 'sign' && kinds[1] !== 'space') {
    const words = [tokens[first]?.text, tokens[last]?.text];
    const named = monthOfName(words.join(isApart ? ' ' : ''), langs);
    if (named !== null) return { named, first, last };
  }
  if (here.kind !== 'word') return null;
  const named = monthOfName(here.text, langs);
  return named === null ? null : { named, first: index, last: index };
}

/** The month at or beyond a token, a second name of the same month (آذار/مارس) passed over. */
function monthBeyond(cursor: Cursor, langs: readonly string[]): FoundMonth | null {
  const month = monthAt(cursor, langs);
  if (month === null) return null;
  const { tokens, step } = cursor;
  const edge = step === 1 ? month.last : month.first;
  const beyond = nextOf({ tokens, index: edge, step });
  const twin = beyond === null ? null : monthAt({ tokens, index: beyond, step }, langs);
  if (twin === null || twin.named.month !== month.named.month) return month;
  return {
    named: month.named,
    first: Math.min(month.first, twin.first),
    last: Math.max(month.last, twin.last),
  };
}

function dayNumberAt(tokens: readonly DateToken[], index: number | null): number | null {
  const token = index === null ? undefined : tokens[index];
  if (token?.kind !== 'number' || token.text.length > 2) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : null;
}

function toIsoDay({ calendar, month }: NamedMonth, year: number, day: number): IsoDay | null {
  if (calendar !== 'gregory') return fromForeignCalendar(calendar, { year, month, day });
  // A Gregorian month with a year of the 25th century is the Thai solar calendar's: 543 years ahead.
  if (year >= 2443 && year <= 2643) return makeIsoDay(year - 543, month, day);
  return year >= 1800 && year <= 2200 ? makeIsoDay(year, month, day) : null;
}

interface Reading {
  readonly month: FoundMonth;
  readonly dayIndex: number;
}

/** `21 March 2020`, `March 21, 2020`. */
function readLeftwards(
  tokens: readonly DateToken[],
  yearIndex: number,
  langs: readonly string[],
): Reading | null {
  const step = -1;
  const before = nextOf({ tokens, index: yearIndex, step });
  if (before === null) return null;
  const month = monthBeyond({ tokens, index: before, step }, langs);
  if (month !== null) {
    const dayIndex = nextOf({ tokens, index: month.first, step });
    if (dayIndex !== null && dayNumberAt(tokens, dayIndex) !== null) return { month, dayIndex };
  }
  if (dayNumberAt(tokens, before) === null) return null;
  const beforeDay = nextOf({ tokens, index: before, step });
  const monthFirst =
    beforeDay === null ? null : monthBeyond({ tokens, index: beforeDay, step }, langs);
  return monthFirst === null ? null : { month: monthFirst, dayIndex: before };
}

/** `2020. március 21.`, `2020. gada 21. marts`. */
function readRightwards(
  tokens: readonly DateToken[],
  yearIndex: number,
  langs: readonly string[],
): Reading | null {
  const step = 1;
  const after = nextOf({ tokens, index: yearIndex, step });
  if (after === null) return null;
  const month = monthBeyond({ tokens, index: after, step }, langs);
  if (month !== null) {
    const dayIndex = nextOf({ tokens, index: month.last, step });
    if (dayIndex !== null && dayNumberAt(tokens, dayIndex) !== null) return { month, dayIndex };
  }
  if (dayNumberAt(tokens, after) === null) return null;
  const afterDay = nextOf({ tokens, index: after, step });
  const monthLast =
    afterDay === null ? null : monthBeyond({ tokens, index: afterDay, step }, langs);
  return monthLast === null ? null : { month: monthLast, dayIndex: after };
}

/**
 * The year a number stands for. Two digits only where the writing says so: after an apostrophe, a hyphen
 * or a full stop (21-Mar-20), or a Thai month (21 มี.ค. 63); never where a clock follows.
 */
function yearAt(tokens: readonly DateToken[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'number') return null;
  const year = Number(token.text);
  if (token.text.length === 4) return year >= 1200 && year <= 2643 ? year : null;
  if (token.text.length !== 2) return null;
  const [before, previous, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  if (next !== undefined && (/^[:.h٫/-]$/.test(next.text) || next.kind === 'word')) return null;
  const sign = previous?.kind === 'space' ? before : previous;
  if (/[\u0e00-\u0e7f]/.test(`${before?.text ?? ''}${tokens[index - 3]?.text ?? ''}`))
    return 1957 + year;
  if (!/^['’-]$/.test(sign?.text ?? '')) return null;
  return year < 70 ? 2000 + year : 1900 + year;
}

/** The days of a text whose month is written as a word, in text order, not overlapping. */
export function findNamedDays(
  tokens: readonly DateToken[],
  langs: readonly string[],
): readonly WrittenDay[] {
  const found: WrittenDay[] = [];
  let taken = -1;
  for (const [index] of tokens.entries()) {
    const year = yearAt(tokens, index);
    if (year === null) continue;
    const reading = readLeftwards(tokens, index, langs) ?? readRightwards(tokens, index, langs);
    if (reading === null) continue;
    const { month, dayIndex } = reading;
    const day = toIsoDay(month.named, year, dayNumberAt(tokens, dayIndex) ?? 0);
    const first = Math.min(month.first, dayIndex, index);
    const last = Math.max(month.last, dayIndex, index);
    if (day === null || first <= taken) continue;
    taken = last;
    const lunar = month.named.calendar === 'islamic-umalqura';
    const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0];
    found.push({ day, start, end, lunar });
  }
  return found;
}
