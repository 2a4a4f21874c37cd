import { describe, expect, it } from 'vitest';
import { formatAge, formatStatedTime } from '../../../utils/core/language/format-time';
import type { StatedTime } from '../../../utils/core/model/timeline';

function at(wallClock: string, offset: string | null = null): StatedTime {
  const precision = wallClock.length > 16 ? 'second' : wallClock.length > 10 ? 'minute' : 'day';
  const rest = { source: 'meta', label: '', text: '', confidence: 1 } as const;
  return { role: 'published', wallClock, offset, precision, ...rest };
}

describe('a stated time in the reader’s language', () => {
  it.each([
    ['en', '2020-03-21T15:31', null, '21 March 2020, 15:31'],
    ['en', '2020-03-21', null, '21 March 2020'],
    ['en', '2020-03-21T15:31:07', '+03:00', '21 March 2020, 15:31 GMT+3'],
    ['en', '2020-03-21T00:05', '+05:30', '21 March 2020, 00:05 GMT+5:30'],
    ['en', '2020-03-21T23:59', '-04:00', '21 March 2020, 23:59 GMT-4'],
    ['en', '2020-03-21T15:31', '+00:00', '21 March 2020, 15:31 GMT'],
    ['en-US', '2020-03-21T15:31', null, 'March 21, 2020, 15:31'],
    ['de', '2020-03-21T15:31', null, '21. März 2020, 15:31'],
    ['ja', '2020-03-21T15:31', null, '2020年3月21日 15:31'],
    ['not a language', '2020-03-21', null, '21 March 2020'],
  ])('%s %s %s → %s', (...[lang, wallClock, offset, wanted]) => {
    expect(formatStatedTime(at(wallClock, offset), lang)).toBe(wanted);
  });

  it('is written in Arabic with an Arabic comma', () => {
    expect(formatStatedTime(at('2020-03-21T15:31'), 'ar')).toMatch(/^21 مارس 2020، 15:31$/);
  });

  it('is written with the months of Iraq for Iraq', () => {
    expect(formatStatedTime(at('2020-03-21'), 'ar-IQ')).toContain('آذار');
  });

  it('is written in the calendar of the reader’s language', () => {
    expect(formatStatedTime(at('2020-03-21'), 'fa')).toContain('فروردین');
    expect(formatStatedTime(at('2020-03-21'), 'th')).toContain('2563');
  });
});

describe('an age in the reader’s language', () => {
  const now = new Date('2026-11-22T18:00:00Z');
  it.each([
    ['en', '2020-03-21', '6 years'],
    ['en', '2025-11-22', '1 year'],
    ['en', '2025-11-23', '11 months'],
    ['en', '2026-10-22', '1 month'],
    ['en', '2026-10-23', '30 days'],
    ['en', '2026-11-22', '0 days'],
    ['en', '2026-11-23T04:00', '0 days'],
    ['ar', '2022-03-21', '4 سنوات'],
    ['ar', '2024-03-21', 'سنتان'],
    ['fr', '2020-03-21', '6 ans'],
  ])('%s %s → %s', (lang, wallClock, wanted) => {
    expect(formatAge(at(wallClock), now, lang)).toBe(wanted);
  });
});
