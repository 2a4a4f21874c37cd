import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Block } from '../../../utils/core/model/article';
import type { SummarisedArticle } from '../../../utils/core/summary/readable-sentences';

/** One line of a corpus file. */
export interface CorpusDocument {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  /** A paragraph a line. */
  readonly text: string;
  readonly references: readonly string[];
}

export interface CorpusFile {
  readonly name: string;
  readonly documents: readonly CorpusDocument[];
}

/** Reads `.jsonl` files, and those of folders. */
export function readCorpus(paths: readonly string[]): readonly CorpusFile[] {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith('.jsonl'))
          .toSorted()
          .map((name) => join(path, name))
      : [path],
  );
  return files.map((path) => ({
    name: basename(path, '.jsonl'),
    documents: readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as CorpusDocument),
  }));
}

/** A corpus document as the extension would have read it: a paragraph a line. */
export function articleOf({ title, text, lang }: CorpusDocument): SummarisedArticle {
  const blocks = text
    .split(/\n+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line, index): Block => ({ id: `b${index}`, kind: 'paragraph', text: line, dir: 'ltr' }));
  return { title: title ?? '', blocks, lang, dateline: null, standfirst: null };
}
