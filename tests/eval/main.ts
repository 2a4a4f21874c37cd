import { parseArgs } from 'node:util';
import * as dates from './dates';
import * as entities from './entities';
import * as pages from './pages';
import * as sentences from './sentences';
import * as summary from './summary';

interface Area {
  /** Measures on the given files or folders and prints; the last line is one JSON object. */
  run(paths: readonly string[]): Promise<void>;
}

/** One line an area; each file exports `run`. */
const AREAS: Readonly<Record<string, Area>> = { pages, dates, sentences, summary, entities };

const USAGE = `usage: npm run eval -- AREA --data PATH [PATH…]\nareas: ${Object.keys(AREAS).join(', ')}`;

/** `npm run eval -- AREA --data PATH…` */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { data: { type: 'string', multiple: true } },
  });
  const [name, ...more] = positionals;
  const paths = [...(values.data ?? []), ...more];
  const area = name === undefined ? undefined : AREAS[name];
  if (area === undefined || paths.length === 0) {
    console.error(USAGE);
    return 2;
  }
  await area.run(paths);
  return 0;
}
