import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { needBrowser } from './browsers';

const FIREFOX_BUILD = resolve(import.meta.dirname, '../../.output/firefox-mv3');
const EXTENSION_ID = '{6f0a3c52-8f6e-4b3b-9a53-2d6b4b8e7c11}';
/** The host of the extension's own pages; Firefox draws one at random unless it is told. */
const UUID = '5f2f7e0e-3a5b-4c0e-9d0a-0c8f1d2e3a4b';
const WIDGET = EXTENSION_ID.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');

/** Puppeteer has no API for the browser's own window, so the driver speaks WebDriver BiDi to it directly. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: BidiAnswer }>;
}

interface BidiAnswer {
  readonly type?: string;
  readonly contexts?: readonly { readonly url: string; readonly context: string }[];
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

/** The popup is no BiDi context: it is reached through a frame script in its own process. */
export interface FirefoxPopup {
  evaluate<T>(inPopup: (content: Window) => T | Promise<T>): Promise<T>;
  isOpen(): Promise<boolean>;
  /** PNG */
  screenshot(): Promise<Buffer>;
}

export interface FirefoxWithExtension {
  readonly browser: Browser;
  open(url: string): Promise<Page>;
  /** A page of the extension in a tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Moves the mouse to the extension's toolbar button and presses it, with the browser's own events. */
  clickToolbarButton(): Promise<FirefoxPopup>;
}

const POPUP = `document.querySelector('browser[webextension-view-type=popup]')`;

const CLICK = `(async () => {
  for (const panel of document.querySelectorAll('panel')) panel.hidePopup();
  while (${POPUP}) await new Promise((pause) => setTimeout(pause, 20));
  CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', 'nav-bar');
  const button = document.getElementById('${WIDGET}-BAP');
  await window.promiseDocumentFlushed(() => {});
  const { x, y, width, height } = button.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup'])
    window.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
  const isLoaded = () => ${POPUP}?.currentURI.spec.endsWith('/popup.html');
  while (!isLoaded()) await new Promise((pause) => setTimeout(pause, 20));
})()`;

const SNAPSHOT = `(async () => {
  const bitmap = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  const blob = await canvas.convertToBlob();
  return new Uint8Array(await blob.arrayBuffer()).toBase64();
})()`;

/** Runs a function in the popup's process; what it throws comes back as `error`, or the caller would wait for ever. */
const inPopupScript = (source: string): string => `new Promise((done) => {
  const manager = ${POPUP}.messageManager;
  const name = 'test:' + Math.random();
  manager.addMessageListener(name, ({ data }) => done(JSON.stringify(data)));
  const script = '(async () => (' + ${JSON.stringify(source)} + ')(content))()'
    + '.then((value) => ({ value }), (error) => ({ error: String(error) }))'
    + '.then((data) => sendAsyncMessage("' + name + '", data))';
  manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
})`;

async function connectToWindow(
  browser: Browser,
): Promise<(expression: string) => Promise<unknown>> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection };
  const send = async (method: string, params: object): Promise<BidiAnswer> =>
    (await connection.send(method, params)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = contexts?.find(({ url }) => url.endsWith('browser.xhtml'))?.context;
  return async (expression) => {
    const answer = await send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  };
}

function popupOf(inWindow: (expression: string) => Promise<unknown>): FirefoxPopup {
  return {
    async evaluate(inPopup) {
      const answer = JSON.parse(String(await inWindow(inPopupScript(String(inPopup)))));
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
    isOpen: async () => (await inWindow(`Boolean(${POPUP})`)) === true,
    screenshot: async () => Buffer.from(String(await inWindow(SNAPSHOT)), 'base64'),
  };
}

/** Starts Firefox and installs the build in `.output/firefox-mv3`. */
export async function startFirefox(): Promise<FirefoxWithExtension> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
    },
  });
  await browser.installExtension(FIREFOX_BUILD);
  const inWindow = await connectToWindow(browser);
  return {
    browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      // The load event of an extension page never reaches BiDi, so the document is waited for instead.
      page.goto(`moz-extension://${UUID}/${path}`).catch(() => undefined);
      await page.waitForFunction(
        () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
      );
      return page;
    },
    async clickToolbarButton() {
      await inWindow(CLICK);
      return popupOf(inWindow);
    },
  };
}
