import type { StatedTime, TimeRole } from '../core/model/timeline';
import { type WrittenRole, readRole } from '../core/timeline/read-role';
import { stateTime } from '../core/timeline/state-time';
import { isElsewhere, nearnessToTitle } from './find-time-evidence-place';
import { type ElementSearch, readElement } from './find-time-evidence-read-element';
import { shortTextOf, textBefore } from './find-time-evidence-text';
import { attributeOf, closestOf, hasAttribute, parentElementOf, selectAll } from './safe-dom';

const MAX_ELEMENTS = 80;
const LABEL_LENGTH = 40;

/** What the words before an element, or at its own beginning, say of its time. */
function roleByWords(element: Element, doc: Document): WrittenRole {
  const own = (shortTextOf(doc, element, 200) ?? '').slice(0, 30).replace(/\d.*$/s, '');
  const parent = parentElementOf(element);
  const around = parent === null ? null : parentElementOf(parent);
  for (const within of [parent, around]) {
    if (within === null) break;
    const before = textBefore(doc, element, { parent: within, most: LABEL_LENGTH });
    const role = readRole(`${before} ${own}`);
    if (role !== 'unknown' || before.trim() !== '') return role;
  }
  return 'unknown';
}

/** What the names of an element and its parent say of its time. */
function roleByNames(element: Element): TimeRole {
  const names = [element, parentElementOf(element)].flatMap((one) =>
    one === null ? [] : ['class', 'itemprop', 'id'].map((name) => attributeOf(one, name)),
  );
  const label = names.join(' ').slice(0, 400);
  if (/updat|modif/i.test(label)) return 'updated';
  return /publish|entry-date|post-?date|pubdate/i.test(label) || hasAttribute(element, 'pubdate')
    ? 'published'
    : 'unknown';
}

const ROLE_TRUST: Readonly<Record<TimeRole, number>> = {
  published: 0.8,
  updated: 0.75,
  unknown: 0.45,
};

interface ElementPlace {
  /** 0…6, as {@link nearnessToTitle} counts. */
  readonly nearness: number;
  /** Which of the page's own `<time>` elements it is, and how many there are. */
  readonly index: number;
  readonly count: number;
}

function trustIn(element: Element, role: TimeRole, place: ElementPlace): number {
  const { nearness, index, count } = place;
  return (
    ROLE_TRUST[role] +
    (role === 'unknown' ? Math.max(0, nearness - 2) * 0.06 : nearness * 0.02) -
    Math.min(index, 8) * 0.02 -
    (count > 6 && nearness < 3 ? 0.2 : 0) +
    (closestOf(element, 'header,article') === null ? 0 : 0.03)
  );
}

/** The times stated by `<time>`, those near the title before the others; those among other stories not at all. */
export function findElementTimes(search: ElementSearch): readonly StatedTime[] {
  const { doc, title } = search;
  const own = selectAll(doc, 'time')
    .slice(0, MAX_ELEMENTS)
    .filter((element) => !isElsewhere(element, title));
  return own.flatMap((element, index) => {
    const found = readElement(element, search);
    if (found === null) return [];
    const nearness = nearnessToTitle(element, title);
    const byWords = nearness < 2 ? 'unknown' : roleByWords(element, doc);
    const role = byWords === 'unknown' ? roleByNames(element) : byWords;
    if (role === 'other') return [];
    const confidence = trustIn(element, role, { nearness, index, count: own.length });
    const { read, text } = found;
    return [stateTime(read, { role, source: 'time-element', label: 'time', text, confidence })];
  });
}
