import { describe, expect, it } from 'vitest';
import { findDatelineEnd } from '../../../utils/core/summary/dateline';

const STORY: Readonly<Record<string, string>> = {
  en: 'The harbour board closed the line.',
  de: 'Der Hafen schließt die Linie.',
  ar: 'أغلقت البلدية الجسر القديم.',
};

describe('findDatelineEnd', () => {
  it.each([
    ['en', 'MARROW POINT, May 3 (CNA) – '],
    ['en', 'MARROW POINT (CNA) - '],
    ['en', '(CNA) -- '],
    ['en', 'NEW HARBOUR — '],
    ['en', 'Skelling, 4 June (Courier) — '],
    ['de', 'Lübeck (CNA) - '],
    ['ar', 'الزيتون (وكالة الساحل) - '],
    ['ar', 'الزيتون - وكالة الساحل: '],
    ['ar', 'الزيتون – '],
  ])('%s: finds the end of %j', (lang, dateline) => {
    expect(findDatelineEnd(dateline + STORY[lang], null)).toBe(dateline.length);
  });

  it.each([
    'The harbour board – which owns the line – closed it.',
    'Greta Lund: “We will fight.”',
    'The harbour board (which owns the line) - and the county - closed it.',
    'NATO – an alliance – was not asked.',
    'Lund said: The line is closed.',
    'قال المدير: أغلقنا الجسر اليوم.',
    'القرمزي: لن نوافق على القرار.',
    'أغلقت البلدية الجسر القديم - وهو الأطول في المدينة - اليوم.',
    '',
    '—',
  ])('finds none in %j', (text) => {
    expect(findDatelineEnd(text, null)).toBe(0);
  });

  it('takes the dateline the page states, with the mark after it', () => {
    expect(
      findDatelineEnd('صحيفة الساحل- الزيتون أغلقت البلدية الجسر.', 'صحيفة الساحل- الزيتون'),
    ).toBe(22);
    expect(findDatelineEnd('Skelling/Courier: The line is closed.', 'Skelling/Courier')).toBe(18);
    expect(findDatelineEnd('The line is closed.', 'Skelling')).toBe(0);
    expect(findDatelineEnd('Skelling', 'Skelling')).toBe(0);
  });
});
