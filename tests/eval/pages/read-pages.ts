import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page and what is known of it. */
export interface GoldPage {
  readonly id: string;
  readonly html: string;
  readonly url: string;
  readonly isArticle: boolean;
  readonly body: string;
  readonly title: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  /** ISO 8601 with minutes. */
  readonly published: string | null;
  readonly language: string | null;
  readonly section: string | null;
}

const stringOf = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

function readJson(file: string): Record<string, unknown> {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Addresses by id, from a set's `index.json` where it has one. */
function readAddresses(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, 'index.json');
  if (!existsSync(file)) return new Map();
  const { pages } = readJson(file);
  const entries: readonly unknown[] = Array.isArray(pages) ? pages : [];
  return new Map(
    entries.flatMap((entry) =>
      typeof entry === 'object' && entry !== null && 'id' in entry && 'url' in entry
        ? [[String(entry.id), stringOf(entry.url) ?? ''] as const]
        : [],
    ),
  );
}

/** The pages of a folder: `<id>/page.html` beside `<id>/expected.json`. */
export function readPages(folder: string): readonly GoldPage[] {
  const addresses = readAddresses(folder);
  return readdirSync(folder)
    .toSorted()
    .filter((id) => existsSync(join(folder, id, 'expected.json')))
    .map((id) => {
      const gold = readJson(join(folder, id, 'expected.json'));
      const paragraphs = Array.isArray(gold['paragraphs']) ? gold['paragraphs'] : [];
      return {
        id,
        html: readFileSync(join(folder, id, 'page.html'), 'utf8'),
        url: stringOf(gold['url']) ?? addresses.get(id) ?? '',
        isArticle: gold['isArticle'] !== false,
        body: stringOf(gold['body']) ?? paragraphs.join('\n'),
        title: stringOf(gold['title']),
        date: stringOf(gold['date']),
        published: stringOf(gold['published']),
        language: stringOf(gold['language']),
        section: stringOf(gold['section']),
      };
    });
}
