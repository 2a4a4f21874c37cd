import { expect } from 'vitest';
import type { Timeline } from '../../../utils/core/model/timeline';
import { isoOf } from '../../../utils/core/model/timeline';
import { makeTimeline } from '../../../utils/core/timeline/make-timeline';
import { findTimeEvidence } from '../../../utils/page/find-time-evidence';
import { readPage } from '../../../utils/page/read-page';

const NOW = new Date('2026-11-22T18:00:00Z');
const PROSE =
  'The council of the harbour town voted late in the evening to rebuild the old lighthouse, and the builders were told to begin before the storms of autumn come back to the coast.';
/** The headline of every page here. */
export const TITLE = 'Harbour town rebuilds its lighthouse';

/** What a page has besides its headline and three paragraphs. */
export interface PageParts {
  readonly head?: string;
  readonly before?: string;
  readonly after?: string;
  readonly end?: string;
  readonly title?: string;
}

/** A page as a site might send it. */
export const pageOf = ({
  head = '',
  before = '',
  after = '',
  end = '',
  title = TITLE,
}: PageParts): string =>
  `<html><head><title>${title} - The Pilot</title>${head}</head><body>${before}
   <main><article><h1>${title}</h1>${after}<p>${PROSE}</p><p>${PROSE} Again.</p><p>${PROSE} And again.</p></article></main>${end}</body></html>`;

/** The timeline of a page, which must not change by being read. */
export function timelineOf(
  html: string,
  { url = 'https://pilot.example/story', lang = 'en' } = {},
): Timeline {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const { reading } = readPage(doc, { url });
  const { blocks } = reading.index;
  const titleBlock = blocks[reading.headline?.firstBlock ?? -1] ?? null;
  const before = doc.documentElement.outerHTML;
  const search = { url, lang, jsonLd: reading.jsonLd, blocks, titleBlock, now: NOW };
  const timeline = makeTimeline(findTimeEvidence(doc, search), { now: NOW, url });
  expect(doc.documentElement.outerHTML).toBe(before);
  return timeline;
}

/** `2021-05-14T09:05+03:00 json-ld`, or null. */
export function publishedOf(html: string, more = {}): string | null {
  const { published } = timelineOf(html, more);
  return published && `${isoOf(published)} ${published.source}`;
}

/** A node as JSON-LD. */
export const ld = (node: object): string =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
