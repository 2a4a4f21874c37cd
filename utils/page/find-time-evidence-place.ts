import { ELSEWHERE } from './find-time-evidence-lexicon';
import type { LiveBlock } from './live-blocks';
import { closestOf, contains, parentElementOf } from './safe-dom';

/** Where the story's title stands, against which the place of a date is judged. */
export interface TitlePlace {
  readonly block: LiveBlock | null;
  readonly element: Element | null;
}

const MAX_LEVELS = 6;

/** Does an element stand among other stories, comments or in the page's frame? A place the title is in too is the story's. */
export function isElsewhere(element: Element, title: Element | null): boolean {
  const place = closestOf(element, ELSEWHERE);
  return place !== null && !(title !== null && contains(place, title));
}

/** How near an element stands to the title: 6 within its parent, one less for each level further up, 0 beyond. */
export function nearnessToTitle(element: Element, title: Element | null): number {
  let around = title === null ? null : parentElementOf(title);
  for (let level = MAX_LEVELS; level > 0 && around !== null; level -= 1) {
    if (contains(around, element)) return level;
    around = parentElementOf(around);
  }
  return 0;
}
