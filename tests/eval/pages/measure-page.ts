// Runs inside a page of real Chromium, on documents made by `DOMParser`: no scripts, no style sheets.
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Article } from '../../../utils/core/model/article';
import { extractArticle } from '../../../utils/page/extract-article';
import { indexPage } from '../../../utils/page/index-page';
import { foldText } from '../../../utils/page/fold-text';

export interface PageMeasure {
  readonly article: Article | null;
  readonly failure: string;
  readonly ms: number;
  /** Changes the extraction made to the document. */
  readonly mutations: number;
  readonly isUnchanged: boolean;
  /** Characters of the blocks, and those whose live range reads the same. */
  readonly characters: number;
  readonly exactCharacters: number;
}

export interface PeerMeasure {
  readonly text: string;
  readonly title: string;
  readonly ms: number;
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const textOfHtml = (html: string): string =>
  indexPage(parse(html))
    .blocks.map(({ text }) => text)
    .join('\n');

/** The real extraction on one page, timed, with the page watched. */
export async function measureExtraction(html: string, url: string): Promise<PageMeasure> {
  const doc = parse(html);
  const before = doc.documentElement.outerHTML;
  const observer = new MutationObserver(() => undefined);
  observer.observe(doc, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  });
  const start = performance.now();
  const result = await extractArticle(doc, { url, now: new Date() });
  const ms = performance.now() - start;
  const mutations = observer.takeRecords().length;
  observer.disconnect();
  const isUnchanged = doc.documentElement.outerHTML === before;
  const none = { mutations, isUnchanged, ms, characters: 0, exactCharacters: 0 };
  if (!result.ok) return { ...none, article: null, failure: result.failure.code };
  const { article, textMap } = result.value;
  let [characters, exactCharacters] = [0, 0];
  for (const { id, text } of article.blocks) {
    const range = textMap.rangeOf({ blockId: id, start: 0, end: text.length });
    characters += text.length;
    if (range !== null && foldText(range.toString()) === text) exactCharacters += text.length;
  }
  return { ...none, article, failure: '', characters, exactCharacters };
}

/** Readability alone, with its defaults. */
export function measureReadability(html: string): PeerMeasure {
  const doc = parse(html);
  const start = performance.now();
  const result = new Readability(doc).parse();
  const ms = performance.now() - start;
  return { text: textOfHtml(result?.content ?? ''), title: result?.title ?? '', ms };
}

/** Defuddle, with its defaults. */
export function measureDefuddle(html: string, url: string): PeerMeasure {
  const doc = parse(html);
  const start = performance.now();
  const result = new Defuddle(doc, { url }).parse();
  const ms = performance.now() - start;
  return { text: textOfHtml(result.content), title: result.title, ms };
}
