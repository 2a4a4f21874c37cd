import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'wxt';
import { startChrome, type ChromeWithExtension } from '../support/chrome-extension';
import { serveFolder } from '../support/site';

const ROOT = resolve(import.meta.dirname, '../..');
const FIRST_PAGE = resolve(ROOT, '../shared/corpora/baghdad-today/baghdad-today.html');
const SAMPLE = resolve(ROOT, 'tests/fixtures/sample/river-bridge.html');
const RUNS = 15;

/** Milliseconds from the click on the toolbar button. */
interface Click {
  readonly shell: number;
  readonly brief: number;
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const waitForMark = async (popup: Page): Promise<{ shell: number; brief: number }> => {
  await popup.waitForFunction(() => performance.getEntriesByName('mujaz:brief-shown').length > 0);
  return popup.evaluate(() => {
    const at = (entry: PerformanceEntry | undefined): number =>
      performance.timeOrigin + (entry?.startTime ?? Number.NaN);
    return {
      shell: at(performance.getEntriesByType('paint')[0]),
      brief: at(performance.getEntriesByName('mujaz:brief-shown')[0]),
    };
  });
};

async function clickOnce(chrome: ChromeWithExtension, url: string): Promise<Click> {
  const page = await chrome.open(url);
  const start = performance.timeOrigin + performance.now();
  const popup = await chrome.clickToolbarButton(page);
  const shown = await waitForMark(popup);
  await popup.close().catch(() => undefined);
  await page.close();
  return { shell: shown.shell - start, brief: shown.brief - start };
}

/** From the click to the shell's first paint, and to summary and entities on screen: every run a page never read before. */
export async function run(paths: readonly string[]): Promise<void> {
  const file = paths[0] ?? (existsSync(FIRST_PAGE) ? FIRST_PAGE : SAMPLE);
  await build({ root: ROOT, browser: 'chrome' });
  const site = await serveFolder(dirname(file));
  const chrome = await startChrome();
  try {
    const url = site.url(basename(file));
    const all: Click[] = [];
    for (let index = 0; index <= RUNS; index += 1) all.push(await clickOnce(chrome, url));
    const [first, ...warm] = all;
    const shell = Math.round(medianOf(warm.map((click) => click.shell)));
    const brief = Math.round(medianOf(warm.map((click) => click.brief)));
    console.log(`${basename(file)}, ${RUNS} clicks after one to warm up, Chromium headless`);
    console.log(`first click: brief after ${Math.round(first?.brief ?? Number.NaN)} ms`);
    console.log(`median: shell after ${shell} ms, brief after ${brief} ms`);
    console.log(JSON.stringify({ area: 'click', n: RUNS, shellMs: shell, briefMs: brief }));
  } finally {
    site.close();
    await chrome.browser.close();
  }
}
