import { expect, it } from 'vitest';
import { isParagraphBreak } from '../../../utils/page/paragraph-break';

const LONG = 'a line that goes on and on as no line does that somebody wrapped by hand '
  .repeat(3)
  .trim();

it.each([
  ['after a finished sentence of some length', `${LONG}.`, 'and so on', true],
  ['after a name on a line of its own', 'Luminous', 'Silvia of the harbour wrote this', true],
  [
    'before a whole paragraph',
    'A line of a middling length that somebody wrote',
    `The ${LONG}`,
    true,
  ],
  [
    'not within a sentence wrapped by hand',
    'The council met on Tuesday evening in the',
    'town hall of Vellin',
    false,
  ],
  ['not after a comma', 'In the harbour,', 'Tora waited', false],
])('a line break parts paragraphs: %s', (...[, line, next, parts]) => {
  expect(isParagraphBreak(line, next)).toBe(parts);
});
