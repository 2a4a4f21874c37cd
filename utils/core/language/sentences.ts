import type { LanguageTag } from '../model/language';
import { findSentenceCandidates } from './sentence-candidates';
import { goesOn } from './sentence-joins';
import {
  closesWithin,
  CLOSING_MARK,
  readQuotations,
  type OpenQuotation,
} from './sentence-quotations';

/** A stretch of a text, `text.slice(start, end)` in UTF-16 code units, without white space at its ends. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A quotation longer than this is divided like any other text. */
const LONGEST_QUOTATION = 420;
/** Closing marks are not looked for beyond more white space than this. */
const WIDEST_GAP = 8;
const WORD = /[\p{L}\p{N}]/u;

/**
 * The sentences of a text, in order. A line break always ends one. Within a line the boundaries of UAX #29
 * (`Intl.Segmenter`) are repaired: abbreviations, initials and ordinals end nothing, closing marks go with what they
 * close, a quotation of at most 420 code units stays whole, and sentences set without a space are parted.
 * Linear in the length of the text.
 */
export function findSentences(text: string, lang: LanguageTag): readonly TextSpan[] {
  const found: TextSpan[] = [];
  for (const line of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    for (const span of sentencesOfLine(line[0], lang)) {
      const trimmed = trim(text, { start: line.index + span.start, end: line.index + span.end });
      if (trimmed !== null) found.push(trimmed);
    }
  }
  return found;
}

function sentencesOfLine(line: string, lang: LanguageTag): readonly TextSpan[] {
  const boundaries = [...findSentenceCandidates(line, lang), line.length];
  const spans: TextSpan[] = [];
  let start = 0;
  let hasWord = false;
  let open: OpenQuotation | null = null;
  let from = 0;
  for (const [index, candidate] of boundaries.entries()) {
    if (candidate < from) continue;
    const boundary: number = pastClosers(
      line,
      candidate,
      readQuotations(line, { start: from, end: candidate }, open),
    );
    open = readQuotations(line, { start: from, end: boundary }, open);
    hasWord ||= WORD.test(line.slice(from, boundary));
    from = boundary;
    if (boundary < line.length) {
      const nextBoundary = boundaries[index + 1] ?? line.length;
      if (!hasWord || !WORD.test(line.slice(boundary, nextBoundary))) continue;
      if (goesOn(line, boundary, { start, lang })) continue;
      const soon = { start: boundary, end: Math.min(line.length, start + LONGEST_QUOTATION) };
      if (open !== null && closesWithin(line, soon, open)) continue;
    }
    spans.push({ start, end: boundary });
    start = boundary;
    hasWord = false;
    open = null;
  }
  return spans;
}

/** Closing marks after the white space belong to the sentence before them. */
function pastClosers(line: string, boundary: number, open: OpenQuotation | null): number {
  let at = boundary;
  while (at < boundary + WIDEST_GAP && /\s/u.test(line.charAt(at))) at += 1;
  const spaced = at > boundary || /\s/u.test(line.charAt(boundary - 1));
  const first = at;
  while (at < line.length && CLOSING_MARK.test(line.charAt(at))) at += 1;
  if (at === first) return boundary;
  const ambiguous = /["'’]/u.test(line.charAt(first));
  if (ambiguous && spaced && open === null) return boundary;
  return at;
}

function trim(text: string, span: TextSpan): TextSpan | null {
  let { start, end } = span;
  while (start < end && /[\s\u200e\u200f]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s\u200e\u200f]/u.test(text.charAt(end - 1))) end -= 1;
  return end > start ? { start, end } : null;
}
