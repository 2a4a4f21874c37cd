import { type IsoDay, dayBefore } from './calendar-day';
import { foldDateText } from './fold-date-text';
import { isLetter } from './letters';
import { readClock } from './read-clock';
import { RELATIVE_PHRASES, type RelativeUnit } from './relative-time-lexicon';

/** A time past, reckoned from now. */
export interface RelativeTime {
  readonly day: IsoDay;
  /** Null for days and longer, which only tell a day. */
  readonly clock: string | null;
  /** `+00:00` where the clock was reckoned from now; null where the page wrote it ("yesterday, 15:31"). */
  readonly offset: string | null;
  /** In UTF-16 code units of the text as given. */
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  /** Folded; `#` stands for a number. */
  readonly text: string;
  readonly unit: RelativeUnit;
  /** Null where the phrase has a number. */
  readonly amount: number | null;
}

const UNITS: readonly RelativeUnit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];
const UNIT_MINUTES: Readonly<Record<RelativeUnit, number>> = {
  minute: 1,
  hour: 60,
  day: 1_440,
  week: 10_080,
  month: 43_830,
  year: 525_960,
};
/** One, a dual, a few, many: between them they show every plural form of CLDR that a page may use. */
const AMOUNTS = [1, 2, 3, 5, 11, 21, 100];
const NUMBER = /\d+/;
const SIGNED = /[-+−]/;
/** A headline that merely speaks of "3 years ago" is longer than a time line. */
const MAX_RELATIVE_TEXT = 160;
const MAX_AMOUNT = 999;

const fold = (text: string): string => foldDateText(text).text.trim().replace(/\.$/, '');

function phrasesOfIntl(lang: string, unit: RelativeUnit): readonly Phrase[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(`${lang}-u-nu-latn`, { style });
    if (!format.resolvedOptions().locale.startsWith(lang)) return [];
    return AMOUNTS.flatMap((amount) => {
      const written = fold(format.format(-amount, unit));
      // A bare "-3 h", or the same words as for the future, says nothing about the past.
      if (SIGNED.test(written) || written === fold(format.format(amount, unit))) return [];
      const text = written.replace(NUMBER, '#');
      return [{ text, unit, amount: text === written ? amount : null }];
    });
  });
}

function phrasesOfLexicon(lang: string, unit: RelativeUnit): readonly Phrase[] {
  const written = RELATIVE_PHRASES[lang]?.[unit]?.split('|') ?? [];
  return written.map((phrase) => {
    const [words = '', amount = '1'] = phrase.split('=');
    const text = fold(words);
    return { text, unit, amount: text.includes('#') ? null : Number(amount) };
  });
}

const phrases = new Map<string, readonly Phrase[]>();

/** Longest first, so that no phrase is taken for a part of itself. */
function phrasesOf(lang: string): readonly Phrase[] {
  const known = phrases.get(lang);
  if (known !== undefined) return known;
  const all = UNITS.flatMap((unit) =>
    phrasesOfLexicon(lang, unit).concat(phrasesOfIntl(lang, unit)),
  );
  const byText = new Map(all.map((phrase) => [phrase.text, phrase]));
  const made = [...byText.values()].toSorted((a, b) => b.text.length - a.text.length);
  phrases.set(lang, made);
  return made;
}

/** A folded text whose numbers are each written `#`, and where each of its code units lies in the folded text. */
function maskNumbers(folded: string): { readonly text: string; readonly from: readonly number[] } {
  let text = '';
  const from: number[] = [];
  for (const match of folded.matchAll(/\d+|[^\d]/g)) {
    text += NUMBER.test(match[0]) ? '#' : match[0];
    from.push(match.index);
  }
  from.push(folded.length);
  return { text, from };
}

function isWholeWord(text: string, start: number, end: number): boolean {
  const isInWord = (character: string): boolean => character === '#' || isLetter(character);
  return !isInWord(text.charAt(start - 1)) && !isInWord(text.charAt(end));
}

interface Found {
  readonly minutes: number;
  readonly unit: RelativeUnit;
  readonly start: number;
  readonly end: number;
}

function findPhrase(folded: string, langs: readonly string[]): Found | null {
  const { text, from } = maskNumbers(folded);
  for (const phrase of [...new Set([...langs, 'en'])].flatMap(phrasesOf)) {
    const at = text.indexOf(phrase.text);
    const to = at + phrase.text.length;
    if (at < 0 || !isWholeWord(text, at, to)) continue;
    const [start, end] = [from[at] ?? 0, from[to] ?? folded.length];
    const amount = phrase.amount ?? Number(NUMBER.exec(folded.slice(start, end))?.[0]);
    if (amount > MAX_AMOUNT) continue;
    return { minutes: amount * UNIT_MINUTES[phrase.unit], unit: phrase.unit, start, end };
  }
  return null;
}

/** "Yesterday" and "today", alone or with a clock: a name such as Baghdad Today must not be taken for a time. */
function readNamedDay(folded: string, langs: readonly string[], now: Date) {
  const clock = readClock(folded);
  const rest = clock === null ? folded : folded.slice(0, clock.start) + folded.slice(clock.end);
  const bare = rest.replace(/[\d.,:;|·•()،–—-]+/g, ' ').trim();
  if (bare === '') return null;
  for (const lang of new Set([...langs, 'en'])) {
    const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
    if (!format.resolvedOptions().locale.startsWith(lang)) continue;
    for (const days of [0, 1]) {
      const name = fold(format.format(-days, 'day'));
      const day = dayBefore(now, days);
      const isAlone =
        bare === name ||
        (clock !== null && bare.startsWith(`${name} `) && bare.length <= name.length + 4);
      if (isAlone && day !== null) return { day, clock: clock?.clock ?? null };
    }
  }
  return null;
}

/**
 * Reads "3 hours ago", "قبل ٣ أيام", "vor einem Tag", "yesterday, 15:31" in the page's languages and English.
 * Texts over 160 code units are not read.
 */
export function readRelativeTime(
  text: string,
  { langs, now }: { readonly langs: readonly string[]; readonly now: Date },
): RelativeTime | null {
  if (text.length > MAX_RELATIVE_TEXT) return null;
  const folded = foldDateText(text);
  const found = findPhrase(folded.text, langs);
  if (found === null) {
    const named = folded.text.length > 40 ? null : readNamedDay(folded.text, langs, now);
    return named === null ? null : { ...named, offset: null, start: 0, end: text.length };
  }
  const time = new Date(now.getTime() - found.minutes * 60_000);
  const day = dayBefore(time, 0);
  if (day === null) return null;
  const isExact = found.unit === 'minute' || found.unit === 'hour';
  const clock = isExact ? time.toISOString().slice(11, 16) : null;
  const start = folded.origin[found.start] ?? 0;
  const end = folded.origin[found.end] ?? text.length;
  return { day, clock, offset: clock === null ? null : '+00:00', start, end };
}
