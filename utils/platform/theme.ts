import { THEMES, type Theme } from '../core/model/settings';

const KEY = 'theme';

const isTheme = (value: string | null): value is Theme => THEMES.some((theme) => theme === value);

/**
 * Shows a window in the reader's theme, and remembers it where the next window can read it before its first
 * paint: settings arrive asynchronously, and a dark popup that opens white hurts the eye.
 */
export function showTheme(root: HTMLElement, theme: Theme): void {
  root.dataset['theme'] = theme;
  localStorage.setItem(KEY, theme);
}

/** Shows a window in the theme that was shown last. */
export function showLastTheme(root: HTMLElement): void {
  const last = localStorage.getItem(KEY);
  if (isTheme(last)) root.dataset['theme'] = last;
}
