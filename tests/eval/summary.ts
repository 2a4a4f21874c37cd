import type { Passage } from '../../utils/core/model/article';
import { isDangling } from '../../utils/core/summary/dangling';
import { readSentences } from '../../utils/core/summary/readable-sentences';
import { makeSummary } from '../../utils/core/summary/summarise';
import { plainSentences, lead, lexRank, oracle, textRank, LENGTH } from './summary/baselines';
import { bootstrapInterval, mean } from './summary/bootstrap';
import { articleOf, readCorpus, type CorpusDocument } from './summary/corpus';
import { PROTOCOL, rougeN, rougeTokens } from './summary/rouge';

const SYSTEMS = ['lead3', 'textrank', 'lexrank', 'ours', 'oracle'] as const;
type System = (typeof SYSTEMS)[number];

interface Measured {
  readonly id: string;
  readonly lang: string;
  readonly rouge1: Readonly<Record<System, number>>;
  readonly rouge2: Readonly<Record<System, number>>;
  readonly dangling: boolean;
  readonly milliseconds: number;
}

/** Fewer sentences than this leave nothing to choose. */
const FEWEST_SENTENCES = 4;

function measure(document: CorpusDocument): Measured | null {
  const { lang, references, id } = document;
  const article = articleOf(document);
  const sentences = plainSentences(article);
  if (sentences.length < FEWEST_SENTENCES) return null;
  const goals = references.map((reference) => rougeTokens(reference, lang));
  const started = performance.now();
  const summary = makeSummary(article, { length: LENGTH });
  const milliseconds = performance.now() - started;
  const at = (choice: readonly number[]): string =>
    choice.map((index) => sentences[index]).join(' ');
  const texts: Record<System, string> = {
    lead3: at(lead(sentences)),
    textrank: at(textRank(sentences, lang)),
    lexrank: at(lexRank(sentences, lang)),
    ours: summary.lines.map(({ text }) => text).join(' '),
    oracle: at(oracle(sentences, { lang, references })),
  };
  const score = (size: number): Record<System, number> => {
    const out = {} as Record<System, number>;
    for (const system of SYSTEMS) {
      const tokens = rougeTokens(texts[system], lang);
      out[system] = 100 * Math.max(...goals.map((goal) => rougeN(tokens, goal, size)));
    }
    return out;
  };
  const start = readSentences(article)[0]?.passage;
  const dangling = summary.lines.some(
    ({ text, passage, afterGap }, index) =>
      (afterGap || (index === 0 && !isSame(passage, start))) && isDangling(text, lang),
  );
  return { id, lang, rouge1: score(1), rouge2: score(2), dangling, milliseconds };
}

const isSame = (one: Passage, other: Passage | undefined): boolean =>
  one.blockId === other?.blockId && one.start === other.start;

const number = (value: number): string => value.toFixed(1);
const signed = (value: number): string => (value < 0 ? '' : '+') + value.toFixed(2);

function delta(rows: readonly Measured[], other: System): string {
  const differences = rows.map(({ rouge1 }) => rouge1.ours - rouge1[other]);
  const [low, high] = bootstrapInterval(differences);
  return `${signed(mean(differences))} [${signed(low)}, ${signed(high)}]`;
}

const average = (rows: readonly Measured[], system: System): number =>
  mean(rows.map(({ rouge1 }) => rouge1[system]));

function printRow(name: string, rows: readonly Measured[]): void {
  const scores = SYSTEMS.map(
    (system) =>
      `${number(average(rows, system))}/${number(mean(rows.map(({ rouge2 }) => rouge2[system])))}`,
  );
  const times = rows.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  const dangling = mean(rows.map((row) => (row.dangling ? 100 : 0)));
  const cells = [
    `${name} (${rows.length})`,
    ...scores,
    delta(rows, 'lead3'),
    delta(rows, 'textrank'),
    delta(rows, 'lexrank'),
    `${number(dangling)} %`,
    `${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)} / ${(times.at(-1) ?? 0).toFixed(0)}`,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}

const HEADER = [
  'set (n)',
  ...SYSTEMS.map((system) => `${system} R1/R2`),
  'ours − lead3, R1 [95 %]',
  'ours − textrank',
  'ours − lexrank',
  'dangling',
  'ms median / most',
];

/** `npm run eval -- summary --data FILE…`: ours against the textbook systems, per file and per language. */
export async function run(paths: readonly string[]): Promise<void> {
  const files = readCorpus(paths).map(({ name, documents }) => ({
    name,
    rows: documents.map(measure).filter((row) => row !== null),
  }));
  console.log(PROTOCOL);
  console.log(`| ${HEADER.join(' | ')} |\n|${'---|'.repeat(HEADER.length)}`);
  for (const { name, rows } of files) printRow(name, rows);
  const unique = [
    ...new Map(files.flatMap(({ rows }) => rows).map((row) => [row.id, row])).values(),
  ];
  const languages = new Map<string, Measured[]>();
  for (const row of unique) languages.set(row.lang, [...(languages.get(row.lang) ?? []), row]);
  for (const [lang, rows] of languages) printRow(`language ${lang}`, rows);
  const macro = (system: System): number => mean(files.map(({ rows }) => average(rows, system)));
  const perLanguage = Object.fromEntries(
    [...languages].map(([lang, rows]) => [
      lang,
      {
        rouge1: average(rows, 'ours'),
        deltaLead3: average(rows, 'ours') - average(rows, 'lead3'),
        documents: rows.length,
      },
    ]),
  );
  console.log(
    JSON.stringify({
      area: 'summary',
      deltaLead3: macro('ours') - macro('lead3'),
      deltaTextRank: macro('ours') - macro('textrank'),
      deltaLexRank: macro('ours') - macro('lexrank'),
      worstLanguageDelta: Math.min(
        ...Object.values(perLanguage).map(({ deltaLead3 }) => deltaLead3),
      ),
      dangling: mean(unique.map((row) => (row.dangling ? 1 : 0))),
      languages: perLanguage,
    }),
  );
}
