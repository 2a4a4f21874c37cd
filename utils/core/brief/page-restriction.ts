import type { FailureCode } from '../model/result';

/** Pages a browser keeps for itself, by scheme. Read in both engines' documentation of host permissions. */
const RESTRICTED_SCHEMES = new Set([
  'about:',
  'brave:',
  'chrome:',
  'chrome-error:',
  'chrome-extension:',
  'chrome-search:',
  'chrome-untrusted:',
  'devtools:',
  'edge:',
  'extension:',
  'moz-extension:',
  'opera:',
  'resource:',
  'view-source:',
  'vivaldi:',
]);

/** Stores, where browsers refuse every extension. */
const RESTRICTED_HOSTS = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.mozilla.org',
  'chromewebstore.google.com',
  'discovery.addons.mozilla.org',
]);

const READER_VIEWS = [/^about:reader/i, /^chrome-distiller:/i, /^read:/i, /^edge:\/\/read/i];

function parseUrl(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** What a page's address alone tells: the reason it can't be read, or null when it is worth trying. */
export function restrictionOfUrl(url: string): FailureCode | null {
  if (READER_VIEWS.some((pattern) => pattern.test(url))) return 'reader-view';
  const parsed = parseUrl(url);
  if (parsed === null) return 'restricted-page';
  if (RESTRICTED_SCHEMES.has(parsed.protocol)) return 'restricted-page';
  if (RESTRICTED_HOSTS.has(parsed.hostname)) return 'restricted-page';
  const isOldStore =
    parsed.hostname === 'chrome.google.com' && parsed.pathname.startsWith('/webstore');
  return isOldStore ? 'restricted-page' : null;
}

/** Why the browser refused to let the extension in, as far as the address tells. */
export function refusalOfUrl(url: string): FailureCode {
  const parsed = parseUrl(url);
  if (parsed === null) return 'restricted-page';
  // Firefox shows PDF files in a page of its own that it guards; Chrome needs leave for local files.
  if (/\.pdf$/i.test(parsed.pathname)) return 'pdf';
  return parsed.protocol === 'file:' ? 'local-file' : 'restricted-page';
}
