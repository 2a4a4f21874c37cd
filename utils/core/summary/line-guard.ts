import { kindsOfLine, type LineKind } from '../language/line-filter';
import { countWords } from '../language/words';
import type { LanguageTag } from '../model/language';

const SENTENCE_END = /[.!?؟。！？।۔…։።:：]["”»'’)\]」』]*$/u;
/** Several items run together: a ticker or a line of facts. */
const RUN_TOGETHER = /\|.*\||[^.]\.\.\s.*[^.]\.\.\s|•.*•/u;
/** Below this many words a line without a sentence's end is a label, a byline, a date or a link. */
const LABEL_WORDS = 12;
/** Below this many words a line that begins like furniture is furniture. */
const FURNITURE_WORDS = 25;
const ALWAYS_FURNITURE: readonly LineKind[] = ['related', 'share', 'tags', 'rights', 'credit'];

/**
 * Is this line no prose: a ticker, a label, a byline, a link to another story, a control of the page? The extraction
 * leaves such lines out; this guards against what slips through.
 */
export function isFurnitureLine(line: string, lang: LanguageTag): boolean {
  if (RUN_TOGETHER.test(line.slice(0, 600))) return true;
  const words = countWords(line.slice(0, 600), lang);
  if (words >= FURNITURE_WORDS) return false;
  const ended = endsSentence(line);
  if (!ended && words < LABEL_WORDS) return true;
  const kinds = kindsOfLine(line);
  return ALWAYS_FURNITURE.some((kind) => kinds.has(kind)) || (!ended && kinds.size > 0);
}

/** Does a text end as a sentence does? */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.trimEnd().slice(-8));
}
