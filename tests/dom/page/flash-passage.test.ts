import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPassageFlasher } from '../../../utils/page/flash-passage';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML = `
    <p id="first">The lamp was lit at six.</p>
    <div style="block-size: 4000px"></div>
    <p id="last">The lamp went out at <b>eight</b> in the morning.</p>`;
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  getSelection()?.removeAllRanges();
});

function rangeOf(id: string): Range {
  const range = document.createRange();
  range.selectNodeContents(document.getElementById(id)!);
  return range;
}

const lit = (name: string): string[] =>
  [...(CSS.highlights.get(name) ?? [])].map((range) => (range as Range).toString());

describe('flashing a passage', () => {
  test('scrolls to it and lights it, the others more faintly', () => {
    const flasher = createPassageFlasher(window, stop.signal);
    flasher.flash([rangeOf('first'), rangeOf('last')], 1);
    expect(lit('mujaz-flash')).toEqual(['The lamp went out at eight in the morning.']);
    expect(lit('mujaz-flash-others')).toEqual(['The lamp was lit at six.']);
    const { top, bottom } = document.getElementById('last')!.getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });

  test('changes no node of the page', () => {
    const before = document.body.innerHTML;
    createPassageFlasher(window, stop.signal).flash([rangeOf('last')], 0);
    expect(document.body.innerHTML).toBe(before);
  });

  test('the next flash puts out the one before', () => {
    const flasher = createPassageFlasher(window, stop.signal);
    flasher.flash([rangeOf('first'), rangeOf('last')], 0);
    flasher.flash([rangeOf('last')], 0);
    expect(lit('mujaz-flash')).toEqual(['The lamp went out at eight in the morning.']);
    expect(lit('mujaz-flash-others')).toEqual([]);
  });

  test('leaves what the reader has selected alone, and otherwise moves the caret for screen readers', () => {
    const flasher = createPassageFlasher(window, stop.signal);
    getSelection()?.selectAllChildren(document.getElementById('first')!);
    flasher.flash([rangeOf('last')], 0);
    expect(getSelection()?.toString()).toBe('The lamp was lit at six.');
    getSelection()?.collapse(document.body, 0);
    flasher.flash([rangeOf('last')], 0);
    expect(document.getElementById('last')!.contains(getSelection()?.anchorNode ?? null)).toBe(
      true,
    );
  });

  test('an index beyond the list does nothing', () => {
    createPassageFlasher(window, stop.signal).flash([rangeOf('first')], 5);
    expect(CSS.highlights.has('mujaz-flash')).toBe(false);
  });

  test('what is lit goes out when the script is withdrawn', () => {
    createPassageFlasher(window, stop.signal).flash([rangeOf('first')], 0);
    stop.abort();
    expect(CSS.highlights.has('mujaz-flash')).toBe(false);
  });
});
