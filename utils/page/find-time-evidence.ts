import type { LanguageTag } from '../core/model/language';
import type { StatedTime } from '../core/model/timeline';
import type { ReadingContext } from '../core/timeline/reading-context';
import { readUrlDay } from '../core/timeline/read-url-day';
import { stateTime } from '../core/timeline/state-time';
import { makeReadingContext } from './find-time-evidence-context';
import { findElementTimes } from './find-time-evidence-elements';
import {
  findAttributeTimes,
  findClassTimes,
  findScriptTimes,
  findStrayTimes,
} from './find-time-evidence-fallback';
import { findJsonLdTimes } from './find-time-evidence-json-ld';
import { contentOf, findMetaTimes, readMetas } from './find-time-evidence-meta';
import { findMicrodataTimes } from './find-time-evidence-microdata';
import type { TitlePlace } from './find-time-evidence-place';
import { findRelativeTimes, findVisibleTimes } from './find-time-evidence-visible';
import { keyOfText } from './fold-text';
import type { JsonLdNode } from './json-ld';
import type { LiveBlock } from './live-blocks';
import { attributeOf, selectAll, titleOf } from './safe-dom';

/** What is known of the page before its times are looked for. */
export interface TimeSearch {
  readonly url: string;
  /** The language of the story; `und` when not known. */
  readonly lang: LanguageTag;
  readonly jsonLd: readonly JsonLdNode[];
  /** All blocks of the page in document order. */
  readonly blocks: readonly LiveBlock[];
  readonly titleBlock: LiveBlock | null;
  readonly now: Date;
}

/** Once a publication time is this sure, weaker sources are not searched. */
const SURE = 0.8;
const FAIR = 0.6;
const WEAK = 0.45;

/** The day in the page's address; in the address it calls its own, or is shared by, where the first has none. */
function findUrlTimes(addresses: readonly string[]): readonly StatedTime[] {
  for (const address of addresses) {
    const found = readUrlDay(address);
    if (found === null) continue;
    const read = { day: found.day, clock: null, offset: null };
    const { text } = found;
    return [
      stateTime(read, { role: 'published', source: 'url', label: '', text, confidence: 0.82 }),
    ];
  }
  return [];
}

const canonicalOf = (doc: Document): string =>
  selectAll(doc, 'link[rel="canonical"][href]')
    .slice(0, 1)
    .map((link) => attributeOf(link, 'href'))
    .join('');

function isAtLeast(times: readonly StatedTime[], confidence: number): boolean {
  return times.some((time) => time.role !== 'updated' && time.confidence >= confidence);
}

/** Sources that are only asked when the better ones are silent, each weaker than the one before. */
function findWeakerTimes(
  doc: Document,
  {
    blocks,
    title,
    context,
  }: { blocks: readonly LiveBlock[]; title: TitlePlace; context: ReadingContext },
  known: readonly StatedTime[],
): readonly StatedTime[] {
  if (isAtLeast(known, SURE)) return [];
  const search = { doc, title: title.element, context };
  const found: StatedTime[] = [...findClassTimes(search)];
  if (!isAtLeast([...known, ...found], FAIR)) {
    found.push(...findRelativeTimes(blocks, title, context));
    found.push(...findScriptTimes(doc, context));
    found.push(...findAttributeTimes(search));
  }
  if (!isAtLeast([...known, ...found], WEAK))
    found.push(...findStrayTimes(blocks, title.element, context));
  return found;
}

/**
 * All that a page states about when its story was published and updated: JSON-LD, meta elements, microdata,
 * `<time>`, the address, the text around the title, and, when these are silent, date classes and script
 * state. The page is read, never changed.
 */
export function findTimeEvidence(doc: Document, search: TimeSearch): readonly StatedTime[] {
  const { url, lang, now, blocks, titleBlock } = search;
  const metas = readMetas(doc);
  const element = titleBlock?.owner ?? selectAll(doc, 'h1')[0] ?? null;
  const title: TitlePlace = { block: titleBlock, element };
  const titleKey = titleBlock?.key ?? keyOfText(contentOf(metas, 'og:title') || titleOf(doc));
  const story = { url, titleKey, keyOf: keyOfText };
  const localeOfMeta = contentOf(metas, 'og:locale');
  const first = makeReadingContext(doc, { url, lang, now, localeOfMeta, knownDays: new Set() });
  const machine = [
    ...findJsonLdTimes(search.jsonLd, story, first),
    ...findMetaTimes(metas, first),
    ...findMicrodataTimes({ doc, title: element, context: first }),
    ...findUrlTimes([url, canonicalOf(doc), contentOf(metas, 'og:url')]),
  ];
  const knownDays = new Set(machine.map((time) => time.wallClock.slice(0, 10)));
  const context: ReadingContext = { ...first, knownDays };
  const shown = [
    ...findElementTimes({ doc, title: element, context }),
    ...findVisibleTimes(blocks, title, context),
  ];
  const known = [...machine, ...shown];
  return [...known, ...findWeakerTimes(doc, { blocks, title, context }, known)];
}
