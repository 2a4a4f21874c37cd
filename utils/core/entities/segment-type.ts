import type { EntityType } from '../model/entity';
import { isCapital } from './capital-runs';
import type { CasedVocabulary } from './cased-vocabulary';
import type { MentionEvidence } from './mention';
import type { TokenClaims } from './token-claims';
import type { Token } from './tokens';

/** A row of capitalised words no list knows. */
export interface Segment {
  readonly claims: TokenClaims;
  readonly from: number;
  readonly to: number;
  readonly words: CasedVocabulary;
  /** Every noun is capitalised, so a capital alone says nothing. */
  readonly nouns: boolean;
}

export interface SegmentType {
  readonly type: EntityType;
  readonly evidence: MentionEvidence;
}

const person = (evidence: MentionEvidence): SegmentType => ({ type: 'person', evidence });
const place = (evidence: MentionEvidence): SegmentType => ({ type: 'place', evidence });
const organisation = (evidence: MentionEvidence): SegmentType => ({
  type: 'organisation',
  evidence,
});

/** Abbreviations that stand for no organisation. */
const NO_ACRONYMS = new Set(
  'tv pm am gmt utc est edt cet aids hiv dna rna gdp ceo cfo vip ufo id pc cd dvd eur mp mps mep ied ieds ok faq qa cop cov sars wmd suv gps sms html url pdf iq ad bc ec php css xml ssl api usd nb ps ft km kg mph rpm atm pin usb'.split(
    ' ',
  ),
);

const ROMAN_NUMERAL = /^[ivxlc]+$/;

/** A long one that opens a sentence is more often the place of a dateline: `ROMA - …`. */
function isAcronym({ shape, key, opensSentence }: Token): boolean {
  if (shape !== 'upper' || !/^[a-z]{2,6}$/.test(key)) return false;
  return !NO_ACRONYMS.has(key) && !ROMAN_NUMERAL.test(key) && !(opensSentence && key.length > 3);
}

const isInitial = (token: Token | undefined): boolean =>
  token !== undefined && token.isWord && token.key.length === 1;

/** By a title before it, an initial, a given name, a verb of speech beside it. */
function personBy({ claims, from, to, words }: Segment): SegmentType | null {
  const { tokens } = claims;
  const first = tokens[from];
  const last = tokens[to - 1];
  const before = tokens[from - 1];
  const after = tokens[to];
  const length = to - from;
  if (first === undefined || last === undefined || length > 5) return null;
  if (words.organisationHeads.has(first.key)) return null;
  if (before !== undefined && words.titles.has(before.key) && isCapital(before))
    return person('cue');
  const given = words.given.has(first.key);
  const shared = words.shared.has(first.key);
  if (length >= 2 && (given || isInitial(first) || isInitial(tokens[from + 1])))
    return person('list');
  if (length === 1 && given && !shared && !first.opensSentence) return person('shape');
  if (before !== undefined && words.titles.has(before.key)) return person('cue');
  if (length <= 3 && (words.speech.has(after?.key ?? '') || words.speech.has(before?.key ?? '')))
    return first.opensSentence && length === 1 ? null : person('cue');
  return null;
}

/** By its first or last word, or the noun or preposition before it. */
function placeBy({ claims, from, to, words }: Segment): SegmentType | null {
  const { tokens } = claims;
  const before = tokens[from - 1]?.key ?? '';
  const noun = before === 'of' ? (tokens[from - 2]?.key ?? '') : before;
  const isLong = to - from > 1;
  if (isLong && words.placeTails.has(tokens[to - 1]?.key ?? '')) return place('cue');
  if (isLong && words.placeHeads.has(tokens[from]?.key ?? '')) return place('cue');
  if (words.placeNouns.has(noun)) return place('cue');
  if (to - from <= 3 && words.placeBefore.has(before)) return place('cue');
  return null;
}

const isSurname = ({ key, text }: Token, words: CasedVocabulary): boolean =>
  words.surname.test(key) || words.surname.test(text.toLowerCase());

/** By the shape alone. */
function shapeOf({ claims, from, to, words }: Segment): SegmentType | null {
  const { tokens } = claims;
  const length = to - from;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return null;
  if (length >= 2 && length <= 4 && isSurname(last, words)) return person('shape');
  if (length >= 2 && length <= 3 && words.isRich && !first.opensSentence) return person('shape');
  if (length > 3 && words.isRich) return organisation('shape');
  return null;
}

/** What kind of name a row of capitalised words is, as far as its words and neighbours say; `null` for no name. */
export function typeOfSegment(segment: Segment): SegmentType | null {
  const { claims, from, to, nouns } = segment;
  const first = claims.tokens[from];
  if (first === undefined) return null;
  if (to === from + 1 && isAcronym(first)) return organisation('shape');
  if (nouns) return personBy(segment)?.evidence === 'shape' ? null : personBy(segment);
  const placeCue = placeBy(segment);
  const personCue = personBy(segment);
  if (personCue?.evidence === 'list') return personCue;
  return placeCue ?? personCue ?? shapeOf(segment);
}
