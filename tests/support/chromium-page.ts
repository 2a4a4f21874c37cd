import puppeteer, { type Browser } from 'puppeteer-core';
import { needBrowser } from './browsers';

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** A headless Chromium for measuring page code; no extension in it. */
export async function startPlainChromium(args: readonly string[] = []): Promise<Browser> {
  return puppeteer.launch({
    executablePath: needBrowser('chromium'),
    pipe: true,
    args: [...QUIET, ...args],
  });
}
