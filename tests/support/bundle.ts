import { build } from 'vite';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * One source file and all it imports as a classic script that puts the file's exports on `globalThis[name]`,
 * minified as in the shipped extension. For measuring page code in a real browser page.
 *
 * @param file relative to the project, e.g. `utils/page/extract-article.ts`
 */
export async function bundleForPage(file: string, name: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: resolve(ROOT, file), formats: ['iife'], name },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    const chunk = output.output.find((part) => part.type === 'chunk');
    if (chunk !== undefined) return chunk.code.replace(/^(?:"use strict";\s*)?var /, 'globalThis.');
  }
  throw new Error(`Vite made no script of ${file}.`);
}
