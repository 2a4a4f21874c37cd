import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const OUTPUT = resolve(import.meta.dirname, '../../.output');
const LIMIT_BYTES = 60_000;

const read = (build: string, path: string): string =>
  readFileSync(join(OUTPUT, build, path), 'utf8');

const gzipped = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);

/** Every script a page of the extension loads, followed through its imports. */
function scriptsOf(build: string, page: string): string[] {
  const queue = [...read(build, page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(
    ([, path]) => path ?? '',
  );
  const seen = new Set<string>();
  for (const path of queue) {
    if (seen.has(path)) continue;
    seen.add(path);
    const imports = read(build, path).matchAll(
      /(?:from|import)\s*["'](?:\.\/|\/chunks\/)([^"']+)["']/g,
    );
    for (const [, name] of imports) queue.push(`chunks/${name}`);
  }
  return [...seen];
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  test('has a popup whose scripts stay under 60 kB gzipped', () => {
    const scripts = scriptsOf(build, 'popup.html');
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipped(scripts.map((path) => read(build, path)))).toBeLessThan(LIMIT_BYTES);
  });

  test('has a content script under 60 kB gzipped', () => {
    expect(gzipped([read(build, 'content-scripts/content.js')])).toBeLessThan(LIMIT_BYTES);
  });

  test('speaks English and Arabic', () => {
    expect(readdirSync(join(OUTPUT, build, '_locales')).toSorted()).toEqual(['ar', 'en']);
  });

  test('loads no code and sends no request to anywhere', () => {
    const scripts = readdirSync(join(OUTPUT, build), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:js|html|css)$/.test(path))
      .map((path) => read(build, path));
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts)
      expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|src="https?:/);
  });
});
