import type { LanguageTag } from '../model/language';
import { segmenterFor, segmentText } from './segment-text';
import type { TextSpan } from './sentences';

const DICTIONARY_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const SPACED_WORD = /[\p{L}\p{M}\p{N}]+(?:['’_.\-‐\u200c\u200d][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Counts the words of a text. Scripts written without spaces are cut by the platform's dictionary
 * (`Intl.Segmenter`); the others by their spaces, which is some thirty times faster.
 */
export function countWords(text: string, lang: LanguageTag): number {
  if (!DICTIONARY_SCRIPT.test(text)) return text.match(SPACED_WORD)?.length ?? 0;
  let count = 0;
  for (const { isWordLike } of segmentText(segmenterFor(lang, 'word'), text))
    if (isWordLike) count += 1;
  return count;
}

/** The words of a text with their places, in order, without punctuation; cut as `countWords` counts them. */
export function findWords(text: string, lang: LanguageTag): readonly TextSpan[] {
  const found: TextSpan[] = [];
  if (!DICTIONARY_SCRIPT.test(text)) {
    for (const { 0: word, index } of text.matchAll(SPACED_WORD))
      found.push({ start: index, end: index + word.length });
    return found;
  }
  for (const { start, end, isWordLike } of segmentText(segmenterFor(lang, 'word'), text))
    if (isWordLike) found.push({ start, end });
  return found;
}
