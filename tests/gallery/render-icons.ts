import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPlainChromium } from '../support/chromium-page.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SIZES = [16, 32, 48, 96, 128] as const;

/** Draws the mark as the PNG icons of the manifest, `public/icon/{size}.png`. */
export async function main() {
  const folder = join(ROOT, 'public/icon');
  mkdirSync(folder, { recursive: true });
  const mark = readFileSync(join(ROOT, 'components/icons/mark.svg'), 'utf8');
  const browser = await startPlainChromium();
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<style>body{margin:0}svg{display:block;inline-size:100vw}</style>${mark}`,
    );
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.screenshot({
        path: `${join(folder, String(size))}.png`,
        omitBackground: true,
      });
    }
    console.log(`${String(SIZES.length)} icons in ${folder}`);
  } finally {
    await browser.close();
  }
}
