import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import optionsStyle from '../../../entrypoints/options/style.css?inline';
import popupStyle from '../../../entrypoints/popup/style.css?inline';
import { renderOptions, renderPopup } from '../../support/render-interface';
import { POPUP_SAMPLES } from '../../support/sample-briefs';
import { OPTIONS_SAMPLES } from '../../support/sample-options';

/** Failures differ in their words only; these three have no button, one, and a disclosure. */
const FAILURES = new Set(['failed-pdf', 'failed-no-article', 'failed-unexpected']);
const POPUP_STATES = Object.keys(POPUP_SAMPLES).filter(
  (name) => !name.startsWith('failed-') || FAILURES.has(name),
);
const LOOKS = (['en', 'ar'] as const).flatMap((ui) =>
  (['light', 'dark'] as const).map((theme) => ({ ui, theme })),
);

function useStyle(css: string): void {
  document.head.querySelector('#under-test')?.remove();
  const style = document.createElement('style');
  style.id = 'under-test';
  style.textContent = css;
  document.head.append(style);
}

async function findProblems(): Promise<string[]> {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

describe.each(LOOKS)('axe finds nothing in $ui, $theme', (look) => {
  test.each(POPUP_STATES)('in the popup: %s', async (name) => {
    useStyle(popupStyle);
    await renderPopup(name, look);
    expect(await findProblems()).toEqual([]);
  });

  test.each(Object.keys(OPTIONS_SAMPLES))('in the options: %s', async (name) => {
    useStyle(optionsStyle);
    await renderOptions(name, look);
    expect(await findProblems()).toEqual([]);
  });
});

test('axe would find a pale word and a nameless button', async () => {
  useStyle(popupStyle);
  const { container } = await renderPopup('no-date');
  container.insertAdjacentHTML(
    'beforeend',
    '<p style="color:#ddd;background:#fff">pale</p><button></button>',
  );
  const problems = await findProblems();
  expect(problems.some((problem) => problem.startsWith('color-contrast'))).toBe(true);
  expect(problems.some((problem) => problem.startsWith('button-name'))).toBe(true);
});
