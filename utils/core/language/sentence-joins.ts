import type { LanguageTag } from '../model/language';
import {
  ABBREVIATIONS,
  COMMON_ABBREVIATIONS,
  SENTENCE_STARTERS,
  type Abbreviations,
} from './sentence-abbreviations-lexicon';
import { tokenAfter, tokenBefore, withoutLeadingMarks } from './sentence-tokens';

interface Lexicon {
  readonly never: ReadonlySet<string>;
  readonly number: ReadonlySet<string>;
  readonly maybe: ReadonlySet<string>;
}

const lexicons = new Map<string, Lexicon>();
const starters: Set<string> = new Set();

function setOf(key: keyof Abbreviations, own: Abbreviations | undefined): ReadonlySet<string> {
  return new Set(`${COMMON_ABBREVIATIONS[key]} ${own?.[key] ?? ''}`.split(' ').filter(Boolean));
}

function lexiconFor(lang: LanguageTag): Lexicon {
  const key = lang.split('-')[0] ?? '';
  let lexicon = lexicons.get(key);
  if (lexicon === undefined) {
    const own = ABBREVIATIONS[key];
    lexicon = {
      never: setOf('never', own),
      number: setOf('number', own),
      maybe: setOf('maybe', own),
    };
    lexicons.set(key, lexicon);
  }
  return lexicon;
}

function isStarter(word: string): boolean {
  if (starters.size === 0) for (const each of SENTENCE_STARTERS.split(' ')) starters.add(each);
  return starters.has(word.toLowerCase());
}

/** Languages that write ordinals as `3.`, so that the stop after a small number ends nothing. */
const ORDINAL_STOP = new Set([
  'de',
  'da',
  'no',
  'nb',
  'nn',
  'fi',
  'cs',
  'sk',
  'pl',
  'hu',
  'tr',
  'et',
  'sl',
  'hr',
  'sr',
  'lv',
  'is',
]);
/** Abbreviations after which a name may begin the next sentence: only a small letter or title joins. */
const ENDS_READILY =
  /^(?:inc|corp|co|ltd|llc|plc|jr|sr|etc|usw|a\.m|p\.m|osv|enz|ecc|itd|itp|т\.д|т\.п|др)$/u;
const BULLET = /^[•⁃·▪‣*–-]?\s?[([]?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)]{1,2}$/u;
const SPELLED_WITH_STOPS = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;
const JAPANESE_TAG = /^(?:と|との|という|などと|も|が|を|の|は|に|で|って|や)/u;
const SCRIPT_WITHOUT_CASE =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}]/u;

/** Is the stop after `word` (in lower case, without it) part of an abbreviation, given the word that follows? */
function isAbbreviation(word: string, next: string, lexicon: Lexicon): boolean {
  if (lexicon.never.has(word)) return true;
  if (lexicon.number.has(word) && /^[\p{Nd}IVXLC§]/u.test(next)) return true;
  if (!lexicon.maybe.has(word) && !SPELLED_WITH_STOPS.test(word)) return false;
  if (ENDS_READILY.test(word)) return lexicon.never.has(next.replace(/\.$/u, '').toLowerCase());
  return /^\p{Nd}/u.test(next) || !isStarter(next);
}

/** `J.` of `J. R. Smith`; not the `I.` that ends a sentence, nor one a usual first word follows. */
function isInitial(letter: string, previous: string, next: string): boolean {
  if (!/^\p{Lu}$/u.test(letter)) return false;
  const afterName = /^\p{Lu}/u.test(previous);
  if (letter === 'I' && !afterName) return false;
  return /^\p{Lu}/u.test(next) && !isStarter(next);
}

const ARABIC_PREFIX = /^[وبلف]?ال/u;
/** The article or preposition of a Romance language: `l'avv.`, `dell’ing.` */
const ELIDED_PREFIX = /^\p{L}{1,5}['’]/u;

function stopEndsNothing(
  text: string,
  boundary: number,
  context: { start: number; lang: LanguageTag },
): boolean {
  const last = tokenBefore(text, boundary, context.start);
  if (!last.endsWith('.')) return false;
  const next = withoutLeadingMarks(tokenAfter(text, boundary));
  const core = withoutLeadingMarks(last).slice(0, -1);
  const lexicon = lexiconFor(context.lang);
  const word = core.toLowerCase();
  if (isAbbreviation(word, next, lexicon)) return true;
  // `z. B.`, `p. ej.`, `и т. д.`: the stop between two short parts.
  if (/^\p{L}$/u.test(core) && /^\p{L}{1,2}\.$/u.test(next)) return true;
  const bare = word.replace(ARABIC_PREFIX, '').replace(ELIDED_PREFIX, '');
  if (bare !== word && lexicon.never.has(bare)) return true;
  const before = tokenBefore(text, text.lastIndexOf(last, boundary), context.start);
  if (isInitial(core, before, next)) return true;
  const base = context.lang.split('-')[0] ?? '';
  return (
    ORDINAL_STOP.has(base) && /^\d{1,2}$/u.test(core) && /^\p{L}/u.test(next) && !isStarter(next)
  );
}

/**
 * Does the sentence that began at `start` go on past `boundary`? True after abbreviations, initials, list
 * numbers and ordinals, before a small letter, and where a quotation is followed by its Japanese particle.
 */
export function goesOn(
  text: string,
  boundary: number,
  context: { start: number; lang: LanguageTag },
): boolean {
  const next = tokenAfter(text, boundary);
  const word = withoutLeadingMarks(next);
  if (/^\p{Ll}(?!\p{Lu})/u.test(next)) return true;
  const soFar = text.slice(context.start, Math.min(boundary, context.start + 12)).trim();
  if (boundary - context.start <= 12 && BULLET.test(soFar)) return true;
  const last = tokenBefore(text, boundary, context.start);
  if (/[」』）)”"]$/u.test(last) && JAPANESE_TAG.test(next)) return true;
  if (/(?:\.{3}|…)$/u.test(last))
    return word !== '' && !/^\p{Lu}/u.test(word) && !SCRIPT_WITHOUT_CASE.test(word);
  return stopEndsNothing(text, boundary, context);
}
