import { resolve } from 'node:path';
import puppeteer, { TargetType, type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { needBrowser } from './browsers';

export const CHROME_BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface ChromeOptions {
  /** Shows windows; needs a display. */
  readonly headful?: boolean;
  /** BCP 47: the language of the browser's own interface. */
  readonly language?: string;
  readonly dark?: boolean;
  readonly say?: (line: string) => void;
}

/** Chrome, Chromium or Edge with the built extension in it. */
export interface ChromeWithExtension {
  readonly browser: Browser;
  /** `chrome-extension://<id>` */
  readonly origin: string;
  open(url: string): Promise<Page>;
  /** What a reader's click on the toolbar button does: grants `activeTab` and opens the popup. */
  clickToolbarButton(page: Page): Promise<Page>;
  /** The extension's service worker. */
  background(): Promise<WebWorker>;
}

/** Root needs it: Chrome's sandbox refuses to run as root. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const flagsOf = ({ language, dark }: ChromeOptions): string[] => [
  ...SANDBOX,
  '--window-size=1200,900',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(language === undefined ? [] : [`--lang=${language}`]),
  ...(dark === true ? ['--force-dark-mode'] : []),
];

/** Starts the browser and installs the build in `.output/chrome-mv3`. */
export async function startChrome(options: ChromeOptions = {}): Promise<ChromeWithExtension> {
  const { language } = options;
  const browser = await puppeteer.launch({
    executablePath: needBrowser('chromium', options.say),
    headless: options.headful !== true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: flagsOf(options),
    // Chromium on Linux takes its interface language from the environment.
    env: { ...process.env, ...(language !== undefined && { LANGUAGE: language }) },
  });
  const id = await browser.installExtension(CHROME_BUILD);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('The browser did not take the extension.');
  const origin = `chrome-extension://${id}`;
  return {
    browser,
    origin,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async clickToolbarButton(page) {
      const before = new Set(browser.targets());
      const target = browser.waitForTarget(
        (candidate) => candidate.url() === `${origin}/popup.html` && !before.has(candidate),
      );
      await page.triggerExtensionAction(extension);
      return (await target).asPage();
    },
    async background() {
      const target = await browser.waitForTarget(
        (candidate) =>
          candidate.type() === TargetType.SERVICE_WORKER && candidate.url().startsWith(origin),
      );
      const worker = await target.worker();
      if (worker === null) throw new Error('The service worker is gone.');
      return worker;
    },
  };
}
