import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
};

/** A folder served on a free loopback port. */
export interface Site {
  /** The address of a file of the folder. */
  url(path: string): string;
  close(): void;
}

/**
 * Serves the files of a folder to this machine only, until closed.
 *
 * @param pages texts that stand in for files, by path
 */
export async function serveFolder(
  folder: string,
  pages: ReadonlyMap<string, string> = new Map(),
): Promise<Site> {
  const root = resolve(folder);
  const read = async (path: string): Promise<string | Buffer | null> => {
    const page = pages.get(path);
    if (page !== undefined) return page;
    const file = resolve(root, path);
    return file.startsWith(root + sep) ? readFile(file).catch(() => null) : null;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(
      1,
    );
    void read(path).then((body) => {
      if (body === null) return response.writeHead(404).end();
      const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
      return response.writeHead(200, { 'content-type': type }).end(body);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}/${encodeURI(path)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
