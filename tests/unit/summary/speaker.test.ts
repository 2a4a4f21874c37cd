import { describe, expect, it } from 'vitest';
import { findStatement } from '../../../utils/core/summary/speaker';

describe('findStatement', () => {
  it.each([
    ['ar', 'وقال القرمزي في حديث للصحيفة، إن "الجسر آمن".', ['القرمزي']],
    [
      'ar',
      'من جهته، قال نقيب السائقين وليد القرمزي، إن "الجسر آمن".',
      ['نقيب', 'السايقين', 'وليد', 'القرمزي'],
    ],
    ['ar', 'وأضاف أن "الجسر آمن".', []],
    ['en', '“Without the ferry there is no school,” said Greta Lund.', ['greta', 'lund']],
    ['en', 'Greta Lund said Marrow Point was “too far”.', ['lund', 'greta']],
    ['en', '“It is too far,” she said.', []],
    ['fr', '« C’est trop loin », a déclaré Greta Lund.', ['greta', 'lund']],
  ])('%s: %s', (lang, sentence, speaker) => {
    expect(findStatement(sentence, lang)?.speaker).toEqual(speaker);
  });

  it.each([
    ['ar', 'وقال القرمزي إن الجسر آمن.'],
    ['en', 'The “old” bridge is closed.'],
    ['ja', '「橋は古い」と市長は述べた。'],
  ])('%s: no statement, or none it can read: %s', (lang, sentence) => {
    expect(findStatement(sentence, lang)).toBeNull();
  });
});
