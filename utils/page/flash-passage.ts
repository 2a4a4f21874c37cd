import { isElement, parentElementOf } from './safe-dom';

/** The window a page's document lives in, with the constructors that go with it. */
export type PageWindow = Window & typeof globalThis;

/** Names in the page's highlight registry; the style sheet of the content script paints them. */
const CURRENT = 'mujaz-flash';
const OTHERS = 'mujaz-flash-others';

/** Long enough to find the place by eye after the scroll has come to rest. */
const FLASH_MS = 4000;

/** Shows places in the page. */
export interface PassageFlasher {
  /** Scrolls to `ranges[index]` and lights it up, the others more faintly, for some seconds. */
  flash(ranges: readonly Range[], index: number): void;
}

function scrollToRange(view: PageWindow, range: Range): void {
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const start = range.startContainer;
  const element = isElement(start) ? start : parentElementOf(start);
  // The element first, so that scrolling boxes around it follow; a long paragraph then needs the exact line.
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  const middle = (top + bottom) / 2;
  view.scrollBy({ top: middle - view.innerHeight / 2, behavior });
}

/** Puts the caret where the passage begins, so that a screen reader reads on from there; a selection is left alone. */
function moveCaret(view: PageWindow, range: Range): void {
  const selection = view.getSelection();
  if (selection !== null && selection.isCollapsed) {
    selection.collapse(range.startContainer, range.startOffset);
  }
}

/**
 * Makes the flasher of a page. It paints through the CSS Custom Highlight API, so no node of the page is
 * added, wrapped or changed.
 *
 * @param signal when it aborts, what is lit goes out
 */
export function createPassageFlasher(view: PageWindow, signal: AbortSignal): PassageFlasher {
  const registry = view.CSS.highlights;
  const clear = (): void => {
    registry.delete(CURRENT);
    registry.delete(OTHERS);
  };
  let timer: number | undefined;
  signal.addEventListener('abort', () => {
    view.clearTimeout(timer);
    clear();
  });
  return {
    flash(ranges, index) {
      const current = ranges[index];
      if (current === undefined) return;
      view.clearTimeout(timer);
      const highlight = new view.Highlight(current);
      highlight.priority = 1;
      registry.set(CURRENT, highlight);
      registry.set(OTHERS, new view.Highlight(...ranges.filter((range) => range !== current)));
      scrollToRange(view, current);
      moveCaret(view, current);
      timer = view.setTimeout(clear, FLASH_MS);
    },
  };
}
