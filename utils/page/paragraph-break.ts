import { sizeOfText } from './fold-text';

const SENTENCE_END = /[.!?؟。！？…।۔]["'»”’)\]]*$/;
const GOES_ON = /[,،、;؛:\-–—]$/;
const BEGINS_SMALL = /^\s*[\p{Ll}\p{N},.;:)]/u;

/** No line wrapped by hand is as long as this. */
const UNWRAPPED = 160;

/**
 * Does a single line break between two lines part paragraphs? After a finished sentence of some length it does,
 * and after a short line (a name, a heading) that the next line does not go on with. A line wrapped by hand does not.
 */
export function isParagraphBreak(line: string, next: string): boolean {
  if (line.length >= 80 && SENTENCE_END.test(line)) return true;
  if (GOES_ON.test(line) || BEGINS_SMALL.test(next)) return false;
  return sizeOfText(line) < 48 || line.length >= UNWRAPPED || next.length >= UNWRAPPED;
}
