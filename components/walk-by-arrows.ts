import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Moves the focus from one button of a list to another by arrows, Home and End; Tab goes on working as ever. */
export function walkByArrows(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const button = event.currentTarget;
  if (step === undefined || !(button instanceof HTMLButtonElement)) return;
  const buttons = [...(button.closest('ol')?.querySelectorAll('button') ?? [])];
  event.preventDefault();
  buttons[step(buttons.indexOf(button), buttons.length - 1)]?.focus();
}

/** Lets the first arrow down, while nothing has the focus, begin the walk at the first button of a list. */
export function useArrowEntry(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const enter = (event: KeyboardEvent): void => {
      if (event.key !== 'ArrowDown' || document.activeElement !== document.body) return;
      event.preventDefault();
      list.current?.querySelector('button')?.focus();
    };
    document.addEventListener('keydown', enter);
    return () => document.removeEventListener('keydown', enter);
  }, [list]);
}
