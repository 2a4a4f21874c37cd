import { keyOfText } from './fold-text';
import type { JsonLdNode } from './json-ld';
import type { PageElement, PageIndex } from './live-blocks';
import type { PageMeta } from './page-meta';
import { titleOf } from './safe-dom';
import { readTitleStatements, type TitleStatement } from './title-statements';

export interface TitleSources {
  readonly doc: Document;
  readonly index: PageIndex;
  readonly meta: PageMeta;
  readonly jsonLd: readonly JsonLdNode[];
  readonly siteNames: readonly string[];
  readonly tabTitle: string;
}

export interface FoundTitle {
  readonly title: string;
  /** The element that shows it, or another heading that stands in its place; null where none does. */
  readonly headline: PageElement | null;
}

interface Heading {
  readonly element: PageElement;
  readonly text: string;
  readonly key: string;
  /** Its text is put together from several pieces, e.g. a kicker and the headline. */
  readonly isComposed: boolean;
  readonly isShown: boolean;
  readonly agreement: number;
}

const MAX_HEADINGS = 200;

/** How far two keys name the same headline, 0…1: the shorter one's share when it lies within the longer. */
function agreementOf(one: string, other: string): number {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return short === '' ? 0 : 1;
  return short.length >= 8 && long.includes(short) ? short.length / long.length : 0;
}

function findHeadings(
  { elements, blocks }: PageIndex,
  statements: readonly TitleStatement[],
): readonly Heading[] {
  return elements
    .filter(({ name, textLength }) => /^h[12]$/.test(name) && textLength > 0 && textLength < 800)
    .slice(0, MAX_HEADINGS)
    .map((element) => {
      const own = blocks.slice(element.firstBlock, element.blockEnd);
      const text = own.map((block) => block.text).join(' ');
      const key = keyOfText(text);
      const pieces = own.flatMap(({ nodes }) => nodes).filter(({ data }) => /\S/.test(data));
      const agreement = Math.max(0, ...statements.map((stated) => agreementOf(key, stated.key)));
      const isShown = own.some((block) => !block.hidden);
      return { element, text, key, isComposed: pieces.length > 1, isShown, agreement };
    });
}

const rankOf = ({ agreement, isShown }: Heading): number => agreement + (isShown ? 1 : 0);

const bestOf = (headings: readonly Heading[]): Heading | null =>
  headings.reduce<Heading | null>(
    (top, heading) => (top === null || rankOf(heading) > rankOf(top) ? heading : top),
    null,
  );

/** The sources that state a key. */
const sourcesOf = (statements: readonly TitleStatement[], key: string): ReadonlySet<string> =>
  new Set(statements.filter((stated) => stated.key === key).map(({ source }) => source));

/** A statement more sources of the head agree on than agree with the heading; in a draw Open Graph's. */
function findRival({ key }: Heading, statements: readonly TitleStatement[]): TitleStatement | null {
  const votes = sourcesOf(statements, key).size + 1;
  const rival = statements.find((stated) => {
    if (agreementOf(stated.key, key) > 0) return false;
    const sources = sourcesOf(statements, stated.key);
    return sources.size > votes || (sources.size === votes && sources.has('og'));
  });
  return rival ?? null;
}

/** The words of a heading, or the statement that says them better: without a kicker, or with it set apart. */
function wordsOf(heading: Heading, statements: readonly TitleStatement[]): string {
  const { key, text, isComposed } = heading;
  const same = statements.find((stated) => stated.key === key);
  if (same !== undefined) return isComposed ? same.text : text;
  const inner = statements.find(
    (stated) => stated.key.length >= 15 && (key.endsWith(stated.key) || key.startsWith(stated.key)),
  );
  return inner?.text ?? text;
}

const WORD = /[\p{L}\p{N}]{4,}/gu;

/** Do two titles share two words of some length, and a quarter of the shorter one's? */
function sharesWords(one: string, other: string): boolean {
  const [words, others] = [one, other].map((text) => new Set(text.toLowerCase().match(WORD) ?? []));
  if (words === undefined || others === undefined) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= 2 && shared >= 0.25 * Math.min(words.size, others.size);
}

/** The page's title: the heading that agrees with what the head states, else the best statement. */
export function findTitle(sources: TitleSources): FoundTitle {
  const { doc, index, tabTitle } = sources;
  const statements = readTitleStatements({ ...sources, title: titleOf(doc), tabTitle });
  const headings = findHeadings(index, statements);
  const best = bestOf(
    headings.filter(({ element, agreement }) => agreement >= (element.name === 'h1' ? 0.4 : 0.8)),
  );
  if (best !== null) {
    const rival = findRival(best, statements);
    const title = rival?.text ?? wordsOf(best, statements);
    return { title, headline: best.isShown ? best.element : null };
  }
  const shown = headings.filter(({ element, isShown }) => element.name === 'h1' && isShown);
  const only = shown.length === 1 ? shown[0] : undefined;
  const [stated] = statements;
  const isTitle =
    only !== undefined && (stated === undefined || sharesWords(only.text, stated.text));
  const title = isTitle ? only.text : (stated?.text ?? only?.text ?? '');
  return { title, headline: only?.element ?? null };
}
