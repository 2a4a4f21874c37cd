import { parseArgs } from 'node:util';
import * as click from './click';

interface Bench {
  /** Measures and prints; the last line is one JSON object. */
  run(paths: readonly string[]): Promise<void>;
}

/** One line a bench; each file exports `run`. */
const BENCHES: Readonly<Record<string, Bench>> = {
  click,
};

/** `npm run bench -- [NAME…] [--data PATH]`: all benches, or the named ones. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { data: { type: 'string', multiple: true } },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
  for (const name of names) {
    const bench = BENCHES[name];
    if (bench === undefined) {
      console.error(`usage: npm run bench -- [${Object.keys(BENCHES).join(' ')}] [--data PATH]`);
      return 2;
    }
    await bench.run(values.data ?? []);
  }
  return 0;
}
