import { chooseLanguage } from '../../utils/core/language/detect';
import type { Timeline } from '../../utils/core/model/timeline';
import { makeTimeline } from '../../utils/core/timeline/make-timeline';
import { findTimeEvidence } from '../../utils/page/find-time-evidence';
import { isProse } from '../../utils/page/live-blocks';
import { readPage } from '../../utils/page/read-page';
import { attributeOf, documentElementOf } from '../../utils/page/safe-dom';

export interface MeasuredDates {
  readonly timeline: Timeline;
  readonly lang: string;
  /** Milliseconds that the search for times alone took. */
  readonly ms: number;
}

/** Runs in the page: the timeline of a document, and how long it took. */
export function readDates(html: string, url: string, nowMs: number): MeasuredDates {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const { reading } = readPage(doc, { url });
  const { blocks } = reading.index;
  const prose = blocks.filter(isProse).map((block) => block.text);
  const text = (prose.join('\n') || reading.title).slice(0, 4_000);
  const root: Element | null = documentElementOf(doc);
  const attribute = root === null ? '' : attributeOf(root, 'lang');
  const { lang } = chooseLanguage({ text, attribute, detected: null });
  const titleBlock = blocks[reading.headline?.firstBlock ?? -1] ?? null;
  const now = new Date(nowMs);
  const search = { url, lang, jsonLd: reading.jsonLd, blocks, titleBlock, now };
  const start = performance.now();
  const timeline = makeTimeline(findTimeEvidence(doc, search), { now, url });
  return { timeline, lang, ms: performance.now() - start };
}
