import type { LanguageTag } from '../model/language';

/** A piece as `Intl.Segmenter` cuts it: `text.slice(start, end)`. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** For word segmenters: letters or digits rather than space and marks. */
  readonly isWordLike: boolean;
}

/** Engines take time that grows with the square of the text to cut it, so they get it in stretches of this size. */
const STRETCH = 4096;

type Granularity = 'word' | 'sentence';

const segmenters = new Map<string, Intl.Segmenter>();

/** The platform's segmenter for a language; for one it does not know, or no tag at all, the same one everywhere. */
export function segmenterFor(lang: LanguageTag, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  let segmenter = segmenters.get(key);
  if (segmenter === undefined) {
    segmenter = createSegmenter(lang, granularity);
    segmenters.set(key, segmenter);
  }
  return segmenter;
}

function createSegmenter(lang: LanguageTag, granularity: Granularity): Intl.Segmenter {
  try {
    return new Intl.Segmenter([lang, 'en'], { granularity });
  } catch {
    return new Intl.Segmenter('en', { granularity });
  }
}

/**
 * All segments of a text, in order. Each stretch begins at the last sure boundary of the one before, so that its end
 * cuts nothing apart, unless one segment is longer than a whole stretch.
 */
export function* segmentText(segmenter: Intl.Segmenter, text: string): Generator<Segment> {
  let from = 0;
  while (from < text.length) {
    const stretch = text.slice(from, from + STRETCH);
    const isLast = from + STRETCH >= text.length;
    const segments = [...segmenter.segment(stretch)];
    const sure = isLast || segments.length < 2 ? segments : segments.slice(0, -1);
    for (const { index, segment, isWordLike } of sure) {
      const start = from + index;
      yield { start, end: start + segment.length, isWordLike: isWordLike === true };
    }
    const end = sure.at(-1);
    from += end === undefined ? stretch.length : end.index + end.segment.length;
  }
}
