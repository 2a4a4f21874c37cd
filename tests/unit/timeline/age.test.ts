import { describe, expect, it } from 'vitest';
import type { StatedTime, Timeline } from '../../../utils/core/model/timeline';
import { ageInDays, isOldStory } from '../../../utils/core/timeline/age';
import { NOW } from './reading-context';

function at(wallClock: string, offset: string | null = null): StatedTime {
  const precision = wallClock.length > 10 ? 'minute' : 'day';
  const rest = { source: 'meta', label: '', text: '', confidence: 1 } as const;
  return { role: 'published', wallClock, offset, precision, ...rest };
}

const timeline = (published: StatedTime | null, updated: StatedTime | null = null): Timeline => ({
  published,
  updated,
  agreement: 'single',
  evidence: [],
});

describe('age', () => {
  it.each([
    ['2026-11-22', null, 0],
    ['2026-11-21', null, 1],
    ['2026-11-21T18:00', '+00:00', 1],
    ['2026-11-21T18:01', '+00:00', 0],
    ['2026-11-21T20:30', '+03:00', 1],
    ['2025-11-22', null, 365],
    ['2026-11-23T04:00', null, 0],
  ])('of %s%s is %i days', (wallClock, offset, days) => {
    expect(ageInDays(at(wallClock, offset), NOW)).toBe(days);
  });

  it.each([
    ['older than the threshold', at('2026-10-22'), 30, true],
    ['as old as the threshold', at('2026-10-23'), 30, false],
    ['undated', null, 30, false],
  ])('a story %s', (...[, published, days, old]) => {
    expect(isOldStory(timeline(published), days, NOW)).toBe(old);
  });

  it('is not made younger by an update', () => {
    expect(isOldStory(timeline(at('2020-03-21'), at('2026-11-22')), 30, NOW)).toBe(true);
  });
});
