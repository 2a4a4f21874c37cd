import type { StatedTime, TimeRole } from '../core/model/timeline';
import { stateTime } from '../core/timeline/state-time';
import { isElsewhere, nearnessToTitle } from './find-time-evidence-place';
import { type ElementSearch, readElement } from './find-time-evidence-read-element';
import { attributeOf, selectAll } from './safe-dom';

const MAX_ELEMENTS = 80;
/** Microdata; RDFa; the microformats hAtom and h-entry. */
const MICRODATA =
  '[itemprop~="datePublished" i],[itemprop~="dateCreated" i],[itemprop~="dateModified" i],' +
  '[property~="datePublished" i],[property~="schema:datePublished" i],[property~="dateModified" i],' +
  '[property~="dc:date" i],[property~="dcterms:issued" i],' +
  'abbr.published[title],.dt-published,.dt-updated';
const NAMES_TIME = /date|issued|published|dt-/i;
/** So many elements are a list of stories, each with its own. */
const LIST_FROM = 7;

function labelOf(element: Element): string {
  const names = ['itemprop', 'property', 'class'].map((name) => attributeOf(element, name));
  return names.find((name) => NAMES_TIME.test(name))?.slice(0, 60) ?? '';
}

function roleOf(label: string): TimeRole {
  if (/modified|updated/i.test(label)) return 'updated';
  return /created/i.test(label) ? 'unknown' : 'published';
}

/** The times stated by microdata, RDFa and microformats. */
export function findMicrodataTimes(search: ElementSearch): readonly StatedTime[] {
  const { doc, title } = search;
  const elements = selectAll(doc, MICRODATA).slice(0, MAX_ELEMENTS);
  const isList = elements.length >= LIST_FROM;
  return elements.flatMap((element) => {
    const found = readElement(element, search);
    if (found === null) return [];
    const label = labelOf(element);
    const role = roleOf(label);
    let confidence = role === 'unknown' ? 0.6 : 0.86;
    if (isElsewhere(element, title)) confidence = 0.3;
    else if (isList && nearnessToTitle(element, title) < 3) confidence = 0.45;
    const { read, text } = found;
    return [stateTime(read, { role, source: 'microdata', label, text, confidence })];
  });
}
