import { expect, test } from 'vitest';
import { refusalOfUrl, restrictionOfUrl } from '../../../utils/core/brief/page-restriction';

test.each([
  ['chrome://extensions/', 'restricted-page'],
  ['edge://settings', 'restricted-page'],
  ['about:config', 'restricted-page'],
  ['about:reader?url=https%3A%2F%2Fnews.example%2Fa', 'reader-view'],
  ['view-source:https://news.example/', 'restricted-page'],
  ['moz-extension://1-2-3/page.html', 'restricted-page'],
  ['https://chromewebstore.google.com/detail/x', 'restricted-page'],
  ['https://chrome.google.com/webstore/detail/x', 'restricted-page'],
  ['https://chrome.google.com/other', null],
  ['https://addons.mozilla.org/en-US/firefox/', 'restricted-page'],
  ['', 'restricted-page'],
  ['https://news.example/chrome://', null],
  ['http://127.0.0.1:8080/a.html', null],
  ['file:///home/me/a.html', null],
])('the address %j is refused as %j', (url, code) => {
  expect(restrictionOfUrl(url)).toBe(code);
});

test.each([
  ['https://news.example/report.pdf', 'pdf'],
  ['https://news.example/report.PDF?x=1', 'pdf'],
  ['file:///home/me/report.pdf', 'pdf'],
  ['file:///home/me/a.html', 'local-file'],
  ['https://news.example/a', 'restricted-page'],
])('a refusal at %j is told as %j', (url, code) => {
  expect(refusalOfUrl(url)).toBe(code);
});
