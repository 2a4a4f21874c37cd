import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './support/browsers.ts';

export default defineConfig({
  test: {
    projects: [
      {
        // Plain Node: what is pure, and the rules of the house.
        plugins: [WxtVitest()],
        test: { name: 'unit', include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'] },
      },
      {
        // A real Chromium: whatever touches a document.
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/support/need-chromium.ts',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: findBrowser('chromium') ?? '/usr/bin/chromium',
                args: ['--no-sandbox'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
        optimizeDeps: {
          include: [
            '@mozilla/readability',
            '@testing-library/preact',
            '@wxt-dev/i18n',
            'axe-core',
            'confbox/yaml',
            'lucide',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'valibot',
          ],
        },
      },
      {
        // The built extension in both browsers.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/build-extension.ts',
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
