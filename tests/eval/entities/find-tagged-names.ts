import { findMentions } from '../../../utils/core/entities/find-mentions';
import type { TaggedName, TaggedSentence } from './read-tagged-sentences';

const CLOSING = /^[.,:;!?%)\]}»”’،؛؟。、]+$/;

/** The tokens as a text a reader would see, and where each begins. */
function textOf(tokens: readonly string[]): { text: string; starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  for (const token of tokens) {
    if (text !== '' && !CLOSING.test(token) && !/^['’]\p{L}{1,2}$/u.test(token)) text += ' ';
    starts.push(text.length);
    text += token;
  }
  return { text, starts };
}

/** The token a code unit lies in. */
function tokenAt(starts: readonly number[], unit: number): number {
  const next = starts.findIndex((start) => start > unit);
  return (next === -1 ? starts.length : next) - 1;
}

/** The names found in the sentences of one document, over their tokens; a name covers every token it touches. */
export function findTaggedNames(
  sentences: readonly TaggedSentence[],
): readonly (readonly TaggedName[])[] {
  const texts = sentences.map(({ tokens }) => textOf(tokens));
  const lang = sentences[0]?.lang ?? 'und';
  const found = findMentions(
    texts.map(({ text }) => text),
    lang,
  );
  return found.map((mentions, index) => {
    const starts = texts[index]?.starts ?? [];
    return mentions.map(({ start, end, type }) => ({
      from: tokenAt(starts, start),
      to: tokenAt(starts, end - 1) + 1,
      type,
    }));
  });
}
