import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleForPage } from '../../support/bundle';

/** What the whole popup may weigh is 60 kB; its wiring to the browser needs some of it. */
const MAX_BYTES = 40_000;

test('the popup’s interface stays small, so that it opens at once', async () => {
  const script = await bundleForPage('components/PopupApp.tsx', 'popup');
  expect(script).toContain('status__words');
  expect(gzipSync(script).length).toBeLessThan(MAX_BYTES);
}, 60_000);
