import { build } from 'wxt';
import { needBrowser } from './browsers';

/** The end-to-end tests run against a fresh production build. */
export default async function buildExtension(): Promise<void> {
  needBrowser('chromium');
  needBrowser('firefox');
  for (const browser of ['chrome', 'firefox']) await build({ browser });
}
