import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { StatedTime } from '../../utils/core/model/timeline';
import { bundleForPage } from '../support/bundle';
import { startPlainChromium } from '../support/chromium-page';
import type { MeasuredDates } from './dates-in-page';

interface Gold {
  readonly url: string;
  /** The day of publication; null where nobody knows. */
  readonly date: string | null;
  /** ISO 8601 as far as known; null like `date`. */
  readonly published: string | null;
}

interface Tally {
  n: number;
  days: number;
  timed: number;
  minutes: number;
}

const ISO = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?/;

function instantOf(wallClock: string, offset: string): number {
  return Date.parse(`${wallClock.slice(0, 16)}${offset}`);
}

/** The same minute: the same instant where the gold has a zone, the same wall clock where it has none. */
function isSameMinute(found: StatedTime, gold: string): boolean {
  const [, day = '', clock = '', zone] = ISO.exec(gold) ?? [];
  if (found.precision === 'day') return false;
  const wall = `${day}T${clock}`;
  if (zone === undefined) return found.wallClock.slice(0, 16) === wall;
  return (
    found.offset !== null && instantOf(found.wallClock, found.offset) === instantOf(wall, zone)
  );
}

function readGold(folder: string): Gold | null {
  const file = join(folder, 'expected.json');
  if (!existsSync(file)) return null;
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const gold = value as Record<string, unknown>;
  const text = (name: string): string | null => {
    const field = gold[name];
    return typeof field === 'string' && ISO.test(field) ? field : null;
  };
  const published = text('published');
  const date = text('date')?.slice(0, 10) ?? published?.slice(0, 10) ?? null;
  return { url: typeof gold['url'] === 'string' ? gold['url'] : '', date, published };
}

/** The folders of pages below the given paths. */
function pagesIn(paths: readonly string[]): readonly string[] {
  return paths
    .flatMap((path) =>
      existsSync(join(path, 'page.html'))
        ? [path]
        : readdirSync(path)
            .toSorted()
            .map((name) => join(path, name)),
    )
    .filter((folder) => existsSync(join(folder, 'page.html')));
}

function score(tally: Tally, gold: Gold, found: StatedTime | null): string {
  let verdict = '';
  tally.n += 1;
  if (found?.wallClock.slice(0, 10) === gold.date) tally.days += 1;
  else verdict = 'DAY';
  if (gold.published !== null && ISO.exec(gold.published)?.[2] !== undefined) {
    tally.timed += 1;
    if (found !== null && isSameMinute(found, gold.published)) tally.minutes += 1;
    else verdict ||= 'minute';
  }
  return verdict;
}

const show = (time: StatedTime | null): string =>
  time === null
    ? '—'
    : `${time.wallClock}${time.offset ?? ''} [${time.source}:${time.label} ${time.confidence.toFixed(2)}] ${JSON.stringify(time.text.slice(0, 60))}`;

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

/** Measures the timeline on folders of pages; prints each miss and, last, one JSON line. */
export async function run(paths: readonly string[]): Promise<void> {
  const script = await bundleForPage('tests/eval/dates-in-page.ts', 'dates');
  const browser = await startPlainChromium();
  const tally: Tally = { n: 0, days: 0, timed: 0, minutes: 0 };
  const times: number[] = [];
  const now = Date.now();
  const verbose = process.env['VERBOSE'] !== undefined;
  try {
    const page = await browser.newPage();
    await page.evaluate(script);
    for (const folder of pagesIn(paths)) {
      const gold = readGold(folder);
      const html = readFileSync(join(folder, 'page.html'), 'utf8');
      const { timeline, lang, ms } = (await page.evaluate(
        `dates.readDates(${JSON.stringify(html)}, ${JSON.stringify(gold?.url ?? '')}, ${now})`,
      )) as MeasuredDates;
      times.push(ms);
      const { published, updated, agreement, evidence } = timeline;
      const verdict = gold === null || gold.date === null ? '' : score(tally, gold, published);
      if (verdict === '' && !verbose) continue;
      const name = folder.split('/').at(-1);
      console.log(
        `${verdict || 'ok'} ${name} (${lang}, ${ms.toFixed(1)} ms) gold ${gold?.published ?? gold?.date ?? '—'}`,
      );
      console.log(`   ${show(published)} ${agreement}; updated ${show(updated)}`);
      if (verdict !== '' || process.env['VERBOSE'] === '2')
        for (const time of evidence) console.log(`      ${time.role} ${show(time)}`);
    }
  } finally {
    await browser.close();
  }
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `script ${gzipSync(script).length} B gzipped (page index included); max ${sorted.at(-1)?.toFixed(1)} ms`,
  );
  console.log(
    JSON.stringify({
      area: 'dates',
      n: tally.n,
      days: round(tally.days / tally.n),
      minutes: round(tally.minutes / Math.max(1, tally.timed)),
      timed: tally.timed,
      msMedian: round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    }),
  );
}

/** `node tests/run.mjs eval/dates.ts PATH…` */
export async function main(paths: readonly string[]): Promise<number> {
  await run(paths);
  return 0;
}
