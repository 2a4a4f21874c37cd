import { withAsciiDigits } from '../core/language/numerals';

const MAX_LINE = 90;
const CLOCK = /(?:^|\D)\d{1,2}[:.h]\d{2}(?:\D|$)/;
const YEAR = /(?:^|\D)(?:1[34]|19|20|25)\d{2}(?:\D|$)/;
const NUMERIC_DAY = /(?:^|\D)\d{1,4}[-./]\d{1,2}[-./]\d{2,4}(?:\D|$)/;
const LETTER = /\p{L}/gu;

const SENTENCE_END = /[.!?؟。]$/;

/** How a line is a time stamp and hardly anything else: day and clock, a day alone, or not at all. */
export function timeStampOf(text: string): 'clock' | 'day' | null {
  if (text.length > MAX_LINE || SENTENCE_END.test(text)) return null;
  const line = withAsciiDigits(text);
  if (!NUMERIC_DAY.test(line) && !YEAR.test(line)) return null;
  const letters = line.match(LETTER)?.length ?? 0;
  if (CLOCK.test(line)) return letters <= 50 ? 'clock' : null;
  return letters <= 16 && line.length <= 40 ? 'day' : null;
}
