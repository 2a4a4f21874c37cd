import type { StatedTime, Timeline } from '../model/timeline';
import { instantOf, wallClockInMs } from './moments';

const DAY_MS = 86_400_000;

/** Whole days since publication, never negative. Without a zone the wall clock is taken for UTC's, which is at most half a day off. */
export function ageInDays(published: StatedTime, now: Date): number {
  const from = instantOf(published) ?? wallClockInMs(published);
  return Math.max(0, Math.floor((now.getTime() - from) / DAY_MS));
}

/** Is the story older than the reader's threshold? An update does not make it young. */
export function isOldStory(timeline: Timeline, oldStoryDays: number, now: Date): boolean {
  return timeline.published !== null && ageInDays(timeline.published, now) > oldStoryDays;
}
