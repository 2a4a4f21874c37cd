import { type MachineTime, readMachineTime } from '../core/timeline/read-machine-time';
import { readRelativeTime } from '../core/timeline/read-relative-time';
import type { ReadingContext } from '../core/timeline/reading-context';
import { nearnessToTitle } from './find-time-evidence-place';
import { shortTextOf } from './find-time-evidence-text';
import { attributeOf } from './safe-dom';

/** Where times are looked for, and by which rules they are read. */
export interface ElementSearch {
  readonly doc: Document;
  readonly title: Element | null;
  readonly context: ReadingContext;
}

/** A time and the page's own words for it. */
export interface ReadElement {
  readonly read: MachineTime;
  readonly text: string;
}

const MAX_TEXT = 200;

/** The time an element states: by its attributes, by its text, and near the title by its text relative to now. */
export function readElement(element: Element, search: ElementSearch): ReadElement | null {
  const { doc, title, context } = search;
  for (const name of ['datetime', 'content', 'title']) {
    const value = attributeOf(element, name);
    const read = value === '' ? null : readMachineTime(value, context);
    if (read !== null) return { read, text: value };
  }
  const text = shortTextOf(doc, element, MAX_TEXT) ?? '';
  const read = readMachineTime(text, context);
  if (read !== null) return { read, text };
  // Lists of other stories are full of relative times.
  const isNear = nearnessToTitle(element, title) >= 3;
  const relative = isNear ? readRelativeTime(text, context) : null;
  return relative === null ? null : { read: relative, text };
}
