import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { startPlainChromium } from '../support/chromium-page.ts';
import { INTERFACE_LANGUAGES } from '../support/interface-text.ts';
import { POPUP_SAMPLES } from '../support/sample-briefs.ts';
import { OPTIONS_SAMPLES } from '../support/sample-options.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const THEMES = ['light', 'dark'] as const;
/** Shown at other widths too: on a phone the popup is a page of its own. */
const AT_ALL_WIDTHS = new Set(['ready-arabic', 'ready-english', 'failed-no-article']);

interface Shot {
  readonly screen: 'popup' | 'options';
  readonly state: string;
  readonly ui: string;
  readonly theme: string;
  readonly width: number;
}

function shotsOf(screen: Shot['screen'], state: string, widths: readonly number[]): Shot[] {
  return widths.flatMap((width) =>
    INTERFACE_LANGUAGES.flatMap((ui) =>
      THEMES.map((theme) => ({ screen, state, ui, theme, width })),
    ),
  );
}

function allShots(): Shot[] {
  return [
    ...Object.keys(POPUP_SAMPLES).flatMap((state) =>
      shotsOf('popup', state, AT_ALL_WIDTHS.has(state) ? [400, 320, 800] : [400]),
    ),
    ...Object.keys(OPTIONS_SAMPLES).flatMap((state) => shotsOf('options', state, [800, 400])),
  ];
}

async function take(page: Page, { base, folder }: { base: string; folder: string }, shot: Shot) {
  const isPhone = shot.screen === 'popup' && shot.width !== 400;
  const viewport = { width: shot.width, hasTouch: isPhone, isMobile: isPhone };
  await page.setViewport({ ...viewport, height: 200 });
  const query = new URLSearchParams({
    screen: shot.screen,
    state: shot.state,
    ui: shot.ui,
    theme: shot.theme,
  });
  await page.goto(`${base}tests/gallery/index.html?${query.toString()}`);
  await page.waitForSelector('[data-shown]');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ ...viewport, height });
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const name = `${shot.screen}_${shot.state}_${shot.ui}_${shot.theme}_${String(shot.width)}.png`;
  await page.screenshot({ path: join(folder, name) });
}

/**
 * Takes a picture of every state of popup and options, in both languages and themes.
 *
 * @param args the folder for the pictures, and, if only some are wanted, a part of their names
 */
export async function main([folder = '.output/gallery', only = '']: readonly string[]) {
  mkdirSync(folder, { recursive: true });
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, hmr: false },
    // Found while serving, they would make the page load again in the middle of a picture.
    optimizeDeps: {
      entries: ['tests/gallery/index.html'],
      include: [
        '@wxt-dev/i18n',
        'confbox/yaml',
        'lucide',
        'preact',
        'preact/hooks',
        'preact/jsx-dev-runtime',
        'valibot',
      ],
    },
  });
  await server.listen();
  const base = server.resolvedUrls?.local[0] ?? '';
  const browser = await startPlainChromium();
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    const shots = allShots().filter((shot) =>
      `${shot.screen}_${shot.state}_${shot.ui}_${shot.theme}_${String(shot.width)}`.includes(only),
    );
    for (const shot of shots) await take(page, { base, folder }, shot);
    console.log(`${String(shots.length)} pictures in ${folder}`);
  } finally {
    await browser.close();
    await server.close();
  }
}
