import type { Article } from '../../utils/core/model/article';
import { keyOfText } from '../../utils/page/fold-text';
import { bundleForPage } from '../support/bundle';
import { startPlainChromium } from '../support/chromium-page';
import type { PageMeasure, PeerMeasure } from './pages/measure-page';
import { readPages, type GoldPage } from './pages/read-pages';
import { f1Of, overlapOf, precisionOf, recallOf } from './pages/shingles';

interface Measured {
  readonly page: GoldPage;
  readonly mujaz: PageMeasure;
  readonly readability: PeerMeasure;
  readonly defuddle: PeerMeasure;
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

const textOf = (article: Article | null): string =>
  article?.blocks.map(({ text }) => text).join('\n') ?? '';

interface System {
  readonly name: string;
  readonly text: (measured: Measured) => string;
  readonly title: (measured: Measured) => string;
  readonly ms: (measured: Measured) => number;
}

const SYSTEMS: readonly System[] = [
  {
    name: 'Mujaz',
    text: ({ mujaz }) => textOf(mujaz.article),
    title: ({ mujaz }) => mujaz.article?.title ?? '',
    ms: ({ mujaz }) => mujaz.ms,
  },
  {
    name: 'Readability',
    text: ({ readability }) => readability.text,
    title: ({ readability }) => readability.title,
    ms: ({ readability }) => readability.ms,
  },
  {
    name: 'Defuddle',
    text: ({ defuddle }) => defuddle.text,
    title: ({ defuddle }) => defuddle.title,
    ms: ({ defuddle }) => defuddle.ms,
  },
];

function scoreSystem(system: System, pages: readonly Measured[]) {
  const articles = pages.filter(({ page }) => page.isArticle);
  const overlaps = articles.map((measured) => overlapOf(measured.page.body, system.text(measured)));
  const precision = mean(overlaps.map(precisionOf));
  const recall = mean(overlaps.map(recallOf));
  const titled = articles.filter(({ page }) => page.title !== null);
  const right = titled.filter(
    (measured) => keyOfText(measured.page.title ?? '') === keyOfText(system.title(measured)),
  );
  const times = pages.map(system.ms);
  return {
    f1: f1Of(precision, recall),
    precision,
    recall,
    titles: right.length / Math.max(1, titled.length),
    msMedian: quantile(times, 0.5),
    ms90: quantile(times, 0.9),
  };
}

const rounded = (value: number, digits = 4): number => Number(value.toFixed(digits));

const ZONED = /(?:Z|[+-]\d\d:?\d\d)$/;

/** Does a time agree with the gold one to the minute: as instants when both have a zone, else by the clock on the wall? */
function agreesToMinute(gold: string, time: string): boolean {
  if (ZONED.test(gold) && ZONED.test(time))
    return Math.floor(Date.parse(gold) / 60_000) === Math.floor(Date.parse(time) / 60_000);
  return time.slice(0, 16) === gold.slice(0, 16);
}

/** The gold time where it is given to the minute; midnight stands for a day. */
const minuteOf = ({ published }: GoldPage): string | null =>
  published === null || !/T(?!00:00(?::00)?$)/.test(published) ? null : published;

/** Share of the pages with a gold time whose own time agrees with it. */
function timeShare(
  pages: readonly Measured[],
  goldOf: (page: GoldPage) => string | null,
  agrees: (gold: string, time: string) => boolean,
): number {
  const dated = pages.filter(({ page }) => page.isArticle && goldOf(page) !== null);
  const right = dated.filter(({ page, mujaz }) =>
    agrees(goldOf(page) ?? '', mujaz.article?.publishedTime ?? ''),
  );
  return right.length / Math.max(1, dated.length);
}

async function measurePages(pages: readonly GoldPage[]): Promise<readonly Measured[]> {
  const script = await bundleForPage('tests/eval/pages/measure-page.ts', 'measure');
  const browser = await startPlainChromium();
  try {
    const tab = await browser.newPage();
    await tab.evaluate(script);
    const call = async <T>(name: string, { html, url }: GoldPage): Promise<T> =>
      tab.evaluate(
        async (wanted, source, address) => {
          const measure: unknown = Reflect.get(globalThis, 'measure');
          const named: unknown = Reflect.get(Object(measure), wanted);
          return typeof named === 'function' ? await named(source, address) : null;
        },
        name,
        html,
        url,
      );
    const measured: Measured[] = [];
    for (const page of pages) {
      // The first run of a page pays for compiling the code; what counts is a browser at work.
      if (measured.length === 0) await call('measureExtraction', page);
      measured.push({
        page,
        mujaz: await call<PageMeasure>('measureExtraction', page),
        readability: await call<PeerMeasure>('measureReadability', page),
        defuddle: await call<PeerMeasure>('measureDefuddle', page),
      });
    }
    return measured;
  } finally {
    await browser.close();
  }
}

function printPages(pages: readonly Measured[]): void {
  for (const { page, mujaz, readability } of pages) {
    const { article } = mujaz;
    const overlap = overlapOf(page.body, textOf(article));
    const peer = overlapOf(page.body, readability.text);
    const score = page.isArticle
      ? [precisionOf(overlap), recallOf(overlap), f1Of(precisionOf(peer), recallOf(peer))]
      : [];
    const titled =
      page.title === null || !page.isArticle
        ? '-'
        : String(keyOfText(page.title) === keyOfText(article?.title ?? ''));
    console.log(
      [
        page.id.padEnd(32),
        ...score.map((value) => value.toFixed(3)),
        `title ${titled}`,
        `lang ${article?.lang ?? '?'}/${page.language ?? '?'}`,
        article?.likelihood ?? mujaz.failure,
        article?.coverage.access ?? '',
        `${mujaz.ms.toFixed(0)}/${readability.ms.toFixed(0)} ms`,
      ].join('  '),
    );
  }
}

function printReport(pages: readonly Measured[]): void {
  printPages(pages);
  console.log('\nsystem        F1     P      R      titles  ms median  ms p90');
  const scores = SYSTEMS.map((system) => ({ system, score: scoreSystem(system, pages) }));
  for (const { system, score } of scores) {
    const { f1, precision, recall, titles, msMedian, ms90 } = score;
    const figures = [f1, precision, recall, titles].map((value) => value.toFixed(4));
    console.log(
      `${system.name.padEnd(12)}  ${figures.join('  ')}  ${msMedian.toFixed(1)}  ${ms90.toFixed(1)}`,
    );
  }
  const characters = pages.reduce((sum, { mujaz }) => sum + mujaz.characters, 0);
  const exact = pages.reduce((sum, { mujaz }) => sum + mujaz.exactCharacters, 0);
  const mutations = pages.reduce((sum, { mujaz }) => sum + mujaz.mutations, 0);
  const changed = pages.filter(({ mujaz }) => !mujaz.isUnchanged).length;
  const large = pages.filter(({ page }) => page.html.length > 1_000_000);
  const ratios = large.map(({ mujaz, readability }) => mujaz.ms / readability.ms);
  const judged = (isArticle: boolean, likelihood: string): string => {
    const asked = pages.filter(({ page }) => page.isArticle === isArticle);
    const count = asked.filter(({ mujaz }) => mujaz.article?.likelihood === likelihood).length;
    return `${count}/${asked.length}`;
  };
  console.log(
    [
      `\nDocuments made by DOMParser in Chromium (no scripts, no style sheets), ${pages.length} pages.`,
      `Characters whose live range reads the same: ${((100 * exact) / Math.max(1, characters)).toFixed(2)} % of ${characters}; mutations: ${mutations}; changed pages: ${changed}.`,
      `Articles judged article ${judged(true, 'article')}, maybe ${judged(true, 'maybe')}, no ${judged(true, 'no')}; other pages: ${judged(false, 'article')}, ${judged(false, 'maybe')}, ${judged(false, 'no')}.`,
      `Pages over 1 MB: ${large.length}${large.length === 0 ? '' : `, time against Readability alone at most ${Math.max(...ratios).toFixed(2)}`}.`,
    ].join('\n'),
  );
  const score = scores[0]?.score;
  const line = {
    area: 'pages',
    n: pages.filter(({ page }) => page.isArticle).length,
    f1: rounded(score?.f1 ?? 0),
    precision: rounded(score?.precision ?? 0),
    recall: rounded(score?.recall ?? 0),
    titles: rounded(score?.titles ?? 0),
    days: rounded(
      timeShare(
        pages,
        ({ date }) => date,
        (gold, time) => time.startsWith(gold),
      ),
    ),
    minutes: rounded(timeShare(pages, minuteOf, agreesToMinute)),
    msMedian: rounded(score?.msMedian ?? 0, 1),
    exact: rounded(exact / Math.max(1, characters)),
    mutations,
  };
  console.log(JSON.stringify(line));
}

/** Measures the extraction on folders of pages with gold texts, beside Readability alone and Defuddle. */
export async function run(folders: readonly string[]): Promise<void> {
  printReport(await measurePages(folders.flatMap(readPages)));
}
