import { readFileSync } from 'node:fs';
import { findSentences } from '../../utils/core/language/sentences';

interface GoldenCase {
  readonly lang: string;
  readonly opts: string;
  readonly text: string;
  readonly expect: readonly string[];
}

/** Says which golden rules are not followed, and why. */
const NOT_FOLLOWED = `Not followed on purpose:
  - a colon or comma ends no sentence (the Arabic cases break there; news attributes with colons)
  - every line break ends a sentence (cases of line-wrapped PDF text and Japanese wrapped lines expect joining)
  - lists inside a running line ("1. … 2. …", "a) … b) …") are not taken apart
  - the text is never changed: no cleaning of HTML, TMX or escaped line breaks, no repair of doubled stops`;

const SAME = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function isExact(golden: GoldenCase): boolean {
  const ours = findSentences(golden.text, golden.lang).map(({ start, end }) =>
    SAME(golden.text.slice(start, end)),
  );
  return (
    ours.length === golden.expect.length && ours.every((s, i) => s === SAME(golden.expect[i]!))
  );
}

/** `npm run eval -- sentences --data FILE`: the share of golden cases whose list of sentences is exactly ours. */
export async function run(paths: readonly string[]): Promise<void> {
  const cases = paths.flatMap((path) => JSON.parse(readFileSync(path, 'utf8')) as GoldenCase[]);
  const tally = new Map<string, { exact: number; all: number }>();
  for (const golden of cases) {
    const row = tally.get(golden.lang) ?? { exact: 0, all: 0 };
    row.all += 1;
    if (isExact(golden)) row.exact += 1;
    tally.set(golden.lang, row);
  }
  const rows = [...tally].toSorted((a, b) => b[1].all - a[1].all);
  for (const [lang, { exact, all }] of rows) console.log(`${lang.padEnd(4)} ${exact}/${all}`);
  console.log(NOT_FOLLOWED);
  const sum = rows.reduce((total, [, { exact }]) => total + exact, 0);
  const languages = Object.fromEntries(rows.map(([lang, { exact, all }]) => [lang, exact / all]));
  console.log(JSON.stringify({ area: 'sentences', exact: sum / cases.length, languages }));
}
