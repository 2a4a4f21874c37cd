import { describe, expect, it } from 'vitest';
import { isFurnitureLine } from '../../../utils/core/summary/line-guard';

describe('isFurnitureLine', () => {
  it.each([
    ['en', 'By Tom Ashby'],
    ['en', 'Updated 14:05, Tuesday 3 March'],
    ['en', 'News | Coast | Ferries'],
    ['en', 'Read more: Ten ferries that changed the coast.'],
    ['ar', '+A -A'],
    ['ar', 'أمن | 03-03-2021, 14:05 |'],
    ['ar', 'اقرأ أيضا: جسور قديمة تنتظر الترميم.'],
    [
      'ar',
      'إغلاق الجسر.. السائقون غاضبون أمطار غزيرة.. المدارس تعطل الدوام هل يعود الجسر؟.. قرار قريب',
    ],
  ])('%s: %s', (lang, line) => {
    expect(isFurnitureLine(line, lang)).toBe(true);
  });

  it.each([
    ['en', 'The bridge is closed.'],
    ['en', '“No,” said Lund.'],
    ['en', 'The board gave three reasons:'],
    [
      'en',
      'More on the ferries that changed the coast was published by the board last week, together with a list of those who had worked on them since the war.',
    ],
    ['ar', 'الجسر مغلق.'],
    ['ar', 'متى يفتح الجسر؟'],
    ['hi', 'पुल बंद है।'],
    ['ja', '橋は閉じた。'],
  ])('%s: not %s', (lang, line) => {
    expect(isFurnitureLine(line, lang)).toBe(false);
  });
});
