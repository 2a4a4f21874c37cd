import { foldText, keyOfText } from './fold-text';
import { isArticleNode, stringsOf, type JsonLdNode } from './json-ld';
import { metaValues, type PageMeta } from './page-meta';
import { plainText } from './plain-text';

/** Where the head states a title. Twitter's is a copy of Open Graph's. */
export type TitleSource = 'og' | 'json-ld' | 'title' | 'tab';

/** A title as the head of the page states it, the site's name taken off. */
export interface TitleStatement {
  readonly source: TitleSource;
  readonly text: string;
  readonly key: string;
}

export interface StatedTitles {
  readonly meta: PageMeta;
  readonly jsonLd: readonly JsonLdNode[];
  readonly siteNames: readonly string[];
  /** The text of `<title>`, and what the browser's tab shows. */
  readonly title: string;
  readonly tabTitle: string;
}

const MAX_TITLE = 400;
/** What parts a headline from the site's name in `<title>`. */
const PARTING = /\s+[|\-–—»«·•:]+\s+|\s*[|ㅣ]\s*/u;
const PARTING_AT_END = /[\s|ㅣ\-–—»«·•:]+$/u;
const PARTING_AT_START = /^[\s|ㅣ\-–—»«·•:]+/u;
const LAST_PIPED_PART = /\s*[|ㅣ]\s*([^|ㅣ]{1,40})$/u;

const wordCount = (text: string): number => text.split(/\s+/).length;

/** A few words after a bar name a section or a site; the headline before it is longer. */
function withoutPipedPart(title: string): string {
  const part = LAST_PIPED_PART.exec(title);
  if (part === null) return title;
  const rest = title.slice(0, part.index);
  const isShort = wordCount(part[1] ?? '') <= 3 && rest.length > 2 * (part[1] ?? '').length;
  return isShort && wordCount(rest) >= 4 ? rest : title;
}

/** The title without the site's name before or after it. */
function withoutSiteName(title: string, siteNames: readonly string[]): string {
  const names = siteNames.map(keyOfText).filter((key) => key.length >= 2);
  const isName = (part: string): boolean => {
    const key = keyOfText(part);
    return names.some(
      (name) =>
        name === key ||
        (key.length >= 4 && name.includes(key)) ||
        (name.length >= 4 && key.startsWith(name) && key.length <= name.length + 8),
    );
  };
  const parts = title.split(PARTING);
  if (parts.length < 2) return title;
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  if (isName(last)) return title.slice(0, title.lastIndexOf(last)).replace(PARTING_AT_END, '');
  if (isName(first)) return title.slice(first.length).replace(PARTING_AT_START, '');
  return title;
}

/** The shorter of two statements when the longer one only adds something behind a dash or a bar. */
function shortened(text: string, others: readonly string[]): string {
  const shorter = others.find(
    (other) =>
      other.length < text.length &&
      other.length >= 0.5 * text.length &&
      text.startsWith(other) &&
      PARTING_AT_START.test(text.slice(other.length)),
  );
  return shorter ?? text;
}

/** The titles the page's head states, best source first. */
export function readTitleStatements(stated: StatedTitles): readonly TitleStatement[] {
  const { meta, jsonLd, siteNames } = stated;
  const articles = jsonLd.filter(isArticleNode);
  const found: readonly (readonly [TitleSource, string])[] = [
    ...metaValues(meta, ['og:title', 'twitter:title']).map((text) => ['og', text] as const),
    ...articles
      .flatMap((node) => stringsOf(node['headline']))
      .map((text) => ['json-ld', text] as const),
    ...metaValues(meta, ['headline', 'dc.title', 'title']).map((text) => ['og', text] as const),
    ['title', stated.title],
    ['tab', stated.tabTitle],
  ];
  const texts = found
    .map(([source, text]) => {
      const plain = foldText(plainText(text)).slice(0, MAX_TITLE);
      const bare = withoutPipedPart(withoutSiteName(plain, siteNames));
      return { source, text: withoutSiteName(bare, siteNames) };
    })
    .filter(({ text }) => text !== '');
  const all = texts.map(({ text }) => text);
  return texts
    .map(({ source, text }) => ({ source, text: shortened(text, all) }))
    .map(({ source, text }) => ({ source, text, key: keyOfText(text) }));
}
