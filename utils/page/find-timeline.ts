import type { LanguageTag } from '../core/model/language';
import type { Timeline } from '../core/model/timeline';
import { makeTimeline } from '../core/timeline/make-timeline';
import { findTimeEvidence } from './find-time-evidence';
import type { LiveBlock } from './live-blocks';
import type { Reading } from './reading';

export interface TimelineContext {
  readonly lang: LanguageTag;
  readonly titleBlock: LiveBlock | null;
  readonly now: Date;
}

/** When the story was published and updated, from all the page says. */
export function findTimeline(reading: Reading, context: TimelineContext): Timeline {
  const { doc, url, jsonLd, index } = reading;
  const evidence = findTimeEvidence(doc, { ...context, url, jsonLd, blocks: index.blocks });
  return makeTimeline(evidence, { now: context.now, url });
}
