import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { BriefState } from '../../utils/core/model/brief-state';
import { startChrome, type ChromeWithExtension } from '../support/chrome-extension';
import { waitForBrief } from '../support/brief-of-tab';
import { describeBrief, describeFailure } from './describe-brief';
import { findTarget, type Target } from './target';

const ROOT = resolve(import.meta.dirname, '../..');
const SHOTS = join(ROOT, '.output');

const USAGE = `usage: npm start -- [--json] [URL_OR_FILE]
Without an argument it briefs the sample article of the project. npm writes two lines of its own
before the brief; npm start --silent -- --json URL_OR_FILE leaves them out.`;

/** Progress goes to standard error, so that standard output holds the brief alone. */
const say = (line: string): void => console.error(line);

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

/** A process of its own, for the builder draws its progress on standard output, which belongs to the brief. */
async function buildExtension(): Promise<void> {
  say('Building the extension…');
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  try {
    await promisify(execFile)(process.execPath, [wxt, 'build'], { cwd: ROOT });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`The extension could not be built:\n${stdout ?? ''}${stderr ?? ''}`, {
      cause: error,
    });
  }
}

async function openTarget(chrome: ChromeWithExtension, target: Target): Promise<Page> {
  const page = await chrome.browser.newPage();
  say(`Opening ${target.shown}…`);
  try {
    await page.goto(target.url, { waitUntil: 'domcontentloaded', timeout: 45_000 });
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Error(`The page ${target.shown} could not be opened (${reason}).`, { cause: error });
  }
  await page.bringToFront();
  return page;
}

async function saveScreenshots(page: Page, popup: Page): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  await popup.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const [name, shot] of [
    ['popup.png', await popup.screenshot()],
    ['page.png', await page.screenshot()],
  ] as const) {
    await writeFile(join(SHOTS, name), shot);
    say(`Screenshot: ${relative(process.cwd(), join(SHOTS, name))}`);
  }
}

function printState(state: BriefState, isJson: boolean): number {
  if (state.status === 'ready') {
    console.log(isJson ? JSON.stringify(state.brief) : describeBrief(state.brief, new Date()));
    return 0;
  }
  say(state.status === 'failed' ? describeFailure(state.failure) : 'The brief was not finished.');
  return 1;
}

const whenClosed = async (chrome: ChromeWithExtension): Promise<void> =>
  new Promise((closed) => chrome.browser.once('disconnected', () => closed()));

/** `npm start -- [--json] [URL_OR_FILE]`: the main job, with a real click in a real browser. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true || positionals.length > 1) {
    say(USAGE);
    return values.help === true ? 0 : 2;
  }
  const isJson = values.json === true;
  const headful = hasDisplay() && !isJson;
  const target = await findTarget(positionals[0], ROOT);
  await buildExtension();
  say('Starting the browser…');
  const chrome = await startChrome({ headful, say });
  try {
    const page = await openTarget(chrome, target);
    say('Clicking the toolbar button…');
    const popup = await chrome.clickToolbarButton(page);
    const exitCode = printState(await waitForBrief(chrome, page), isJson);
    if (isJson) return exitCode;
    if (headful) {
      say('The browser stays open; close it to end.');
      await whenClosed(chrome);
    } else {
      await saveScreenshots(page, popup);
    }
    return exitCode;
  } finally {
    target.close();
    await chrome.browser.close();
  }
}
