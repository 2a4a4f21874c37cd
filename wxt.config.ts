import { defineConfig } from 'wxt';

const FIREFOX_ID = '{6f0a3c52-8f6e-4b3b-9a53-2d6b4b8e7c11}';

export default defineConfig({
  manifestVersion: 3,
  // Every import is written out, so that the imports show the plan of the house.
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'components/locales' },
  vite: () => ({
    build: {
      // Some two per cent smaller than the built-in minifier makes it, and the content script has a budget.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { ecma: 2020, passes: 3 } },
      // Every browser the extension runs in preloads modules itself; the polyfill would only bring a `fetch` along.
      modulePreload: { polyfill: false },
      // The oldest browsers with all that the styles use, `light-dark()` above all.
      cssTarget: ['chrome123', 'firefox140'],
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage'],
    action: { default_title: '__MSG_extension_action__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' } },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: FIREFOX_ID,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
