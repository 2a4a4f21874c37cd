import { foldDateText } from './fold-date-text';
import {
  ALL_LANGUAGES,
  HIJRI_MONTHS,
  JALALI_MONTHS,
  MONTH_NAMES,
  MORE_MONTH_NAMES,
  RELATED_LANGUAGES,
} from './month-names-lexicon';
import type { ForeignCalendar } from './calendar-day';

/** A month of one calendar, 1 to 12. */
export interface NamedMonth {
  readonly calendar: 'gregory' | ForeignCalendar;
  readonly month: number;
}

/** Months by folded name. */
export type MonthNames = ReadonlyMap<string, NamedMonth>;

/** Standing alone, within a date (the genitive of Slavic, Baltic, Greek…), and abbreviated. */
const SHAPES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
];

/** A month's name as it is looked up: folded, without the full stop of an abbreviation. */
export function foldMonthName(name: string): string {
  return foldDateText(name).text.trim().replace(/\.$/, '');
}

type MutableNames = Map<string, NamedMonth>;

function addName(names: MutableNames, name: string, named: NamedMonth): void {
  if (name.length >= 2 && !/^\d+$/.test(name) && !names.has(name)) names.set(name, named);
}

/** @param list as in the lexicon: twelve months, folded */
function addList(names: MutableNames, list: string, calendar: NamedMonth['calendar']): void {
  for (const [index, alternatives] of list.split(';').entries())
    for (const name of alternatives.trim().split('|'))
      addName(names, name, { calendar, month: index + 1 });
}

function addIntlNames(names: MutableNames, lang: string): void {
  for (const shape of SHAPES) {
    const format = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, {
      ...shape,
      timeZone: 'UTC',
    });
    // A locale the platform lacks falls back to the reader's own, whose names would be wrong here.
    if (!format.resolvedOptions().locale.startsWith(lang)) return;
    for (let month = 1; month <= 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2021, month - 1, 15));
      const name = parts.find((part) => part.type === 'month')?.value ?? '';
      addName(names, foldMonthName(name), { calendar: 'gregory', month });
    }
  }
}

function namesOfLanguage(lang: string): MonthNames {
  const names: MutableNames = new Map();
  const listed = Object.hasOwn(MONTH_NAMES, lang) ? MONTH_NAMES[lang] : undefined;
  if (listed !== undefined) {
    addList(names, listed, 'gregory');
    return names;
  }
  addIntlNames(names, lang);
  if (Object.hasOwn(MORE_MONTH_NAMES, lang))
    addList(names, MORE_MONTH_NAMES[lang] ?? '', 'gregory');
  return names;
}

const ofLanguage = new Map<string, MonthNames>();
const foreign: MutableNames = new Map();

function foreignNames(): MonthNames {
  if (foreign.size === 0) {
    addList(foreign, JALALI_MONTHS, 'persian');
    addList(foreign, HIJRI_MONTHS, 'islamic-umalqura');
  }
  return foreign;
}

function memoisedNames(lang: string): MonthNames {
  const known = ofLanguage.get(lang) ?? namesOfLanguage(lang);
  ofLanguage.set(lang, known);
  return known;
}

/** Scripts whose months are cut short by leaving off their end. */
const ABBREVIATES = /^[a-z\u0370-\u04ff\u0900-\u0dff]/;
const SHORTEST = 3;

/** The first month that begins so. */
function monthBeginning(start: string, names: MonthNames): NamedMonth | undefined {
  if (start.length < SHORTEST || !ABBREVIATES.test(start)) return undefined;
  for (const [name, month] of names) if (name.startsWith(start)) return month;
  return undefined;
}

function searchIn(langs: Iterable<string>, name: string): NamedMonth | undefined {
  for (const lang of langs) {
    const names = memoisedNames(lang);
    const found = names.get(name) ?? monthBeginning(name, names);
    if (found !== undefined) return found;
  }
  return undefined;
}

function relativesOf(langs: readonly string[]): ReadonlySet<string> {
  const families = RELATED_LANGUAGES.filter((family) =>
    langs.some((lang) => family.includes(lang)),
  );
  return new Set(families.flat());
}

/**
 * The month a word stands for: in the given languages and English, in the Hijri calendars, and, only when
 * these have no such word, in related languages; without a language, in all that are known. The names of a
 * language are made when first needed and kept.
 *
 * @param name folded by {@link foldMonthName}
 * @param langs primary language subtags, the likeliest first
 */
export function monthNamed(name: string, langs: readonly string[]): NamedMonth | null {
  if (name.length < 2) return null;
  return (
    searchIn(langs.length === 0 ? ALL_LANGUAGES : [...langs, 'en'], name) ??
    foreignNames().get(name) ??
    searchIn(relativesOf(langs), name) ??
    null
  );
}
