import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { serveFolder } from '../support/site';

/** A page to brief. A file is served on loopback, for extensions may not read `file:` without further leave. */
export interface Target {
  readonly url: string;
  /** How the reader named it. */
  readonly shown: string;
  close(): void;
}

const SAMPLE = 'tests/fixtures/sample/river-bridge.html';

async function serveFile(file: string, shown: string): Promise<Target> {
  const site = await serveFolder(dirname(file));
  return { url: site.url(basename(file)), shown, close: () => site.close() };
}

/** What `npm start` was asked to brief: an address, a file, or the project's own sample. Throws one clear sentence. */
export async function findTarget(asked: string | undefined, root: string): Promise<Target> {
  if (asked === undefined) return serveFile(join(root, SAMPLE), 'the sample article');
  // npm runs a script in the project's folder; the reader typed the path where they stood.
  const file = resolve(process.env['INIT_CWD'] ?? process.cwd(), asked);
  if (existsSync(file)) {
    if (statSync(file).isDirectory()) throw new Error(`${asked} is a folder; name a page in it.`);
    return serveFile(file, asked);
  }
  if (URL.canParse(asked) && /^(?:https?|file|about|chrome|data):/i.test(asked)) {
    return { url: asked, shown: asked, close: () => undefined };
  }
  throw new Error(`${asked} is neither a file here nor an address that begins with https://.`);
}
