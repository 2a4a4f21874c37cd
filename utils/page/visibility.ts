import { attributeOf, hasAttribute, isShown, viewOf } from './safe-dom';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

const hidesByMarkup = (element: Element): boolean =>
  (hasAttribute(element, 'hidden') && attributeOf(element, 'hidden') !== 'until-found') ||
  HIDING_STYLE.test(attributeOf(element, 'style'));

/**
 * A test whether an element takes itself and its content out of sight. In a page with a layout the browser
 * answers; in a document without one (made by `DOMParser`) attributes and inline styles have to do.
 */
export function makeVisibilityTest(doc: Document): (element: Element) => boolean {
  const view = viewOf(doc);
  if (view === null) return hidesByMarkup;
  return (element) => {
    if (isShown(element)) return false;
    // `display: contents` has no box of its own, and yet its content shows.
    return view.getComputedStyle(element).display !== 'contents';
  };
}
