import { chooseLanguage } from '../core/language/detect';
import { directionOfLanguage, directionOfText } from '../core/language/direction';
import type { Article, Standfirst } from '../core/model/article';
import type { LanguageTag } from '../core/model/language';
import { failed, ok, type Result } from '../core/model/result';
import { isoOf } from '../core/model/timeline';
import { findByline } from './find-byline';
import { findDescriptions } from './find-standfirst';
import { findSection } from './find-section';
import { findOtherStory } from './find-other-story';
import { findStory, type Story } from './find-story';
import { findTimeline } from './find-timeline';
import { noFurniture } from './find-furniture';
import { keyOfText } from './fold-text';
import { isArticleNode } from './json-ld';
import { judgeLikelihood } from './judge-likelihood';
import type { LiveBlock } from './live-blocks';
import { idOf, makeBlock } from './make-blocks';
import { makeCoverage } from './make-coverage';
import { metaValues } from './page-meta';
import { readPage } from './read-page';
import type { Reading } from './reading';
import { attributeOf, documentElementOf } from './safe-dom';
import { findSelection } from './find-selection';
import { makeTextMap, wholePlaces, type PlacedText, type TextMap } from './text-map';

/** What the page cannot say of itself. */
export interface ExtractionEnv {
  readonly url: string;
  readonly tabTitle?: string;
  readonly now: Date;
  /** The browser's own detector, where there is one. */
  readonly detectLanguage?: (text: string) => Promise<LanguageTag | null>;
  /** The reader's own correction of the language: it wins over everything. */
  readonly lang?: LanguageTag;
  /** Which guess to read: 0 (or absent) the best, n the n-th best other stretch of prose. */
  readonly attempt?: number;
}

/** A page's article as data, and the way back to the live page, which stays in the page. */
export interface ReadPage {
  readonly article: Article;
  readonly textMap: TextMap;
}

const LANGUAGE_SAMPLE = 4_000;

function statedLanguage({ doc, meta }: Reading): string {
  const root: Element | null = documentElementOf(doc);
  const attribute = root === null ? '' : attributeOf(root, 'lang') || attributeOf(root, 'xml:lang');
  return attribute || (metaValues(meta, ['og:locale', 'language', 'content-language'])[0] ?? '');
}

async function findLanguage(
  reading: Reading,
  text: string,
  env: ExtractionEnv,
): Promise<ReturnType<typeof chooseLanguage>> {
  if (env.lang !== undefined) return { lang: env.lang, source: 'reader' };
  const sample = text.slice(0, LANGUAGE_SAMPLE);
  const detected = await env.detectLanguage?.(sample).catch(() => null);
  return chooseLanguage({
    text: sample,
    attribute: statedLanguage(reading),
    detected: detected ?? null,
  });
}

/** The standfirst in the page, else what the head says of the story, unless the story begins so anyway. */
function findStatedStandfirst(reading: Reading, { standfirst, blocks }: Story): Standfirst | null {
  if (standfirst !== null) {
    const { text } = standfirst;
    return { text, passage: { blockId: idOf(standfirst), start: 0, end: text.length } };
  }
  const isStory =
    reading.jsonLd.some(isArticleNode) || metaValues(reading.meta, ['og:type'])[0] === 'article';
  const opening = blocks
    .slice(0, 3)
    .map(({ key }) => key)
    .join('');
  const text = findDescriptions(reading).find((description) => {
    const key = keyOfText(description);
    // A dateline before it does not make the first paragraph a standfirst, so its end is looked for too.
    const isOpening = [key.slice(0, 40), key.slice(-40)].some((part) => opening.includes(part));
    return key.length >= 40 && !isOpening && !/(?:…|\.{3})$/.test(description);
  });
  return isStory && text !== undefined ? { text, passage: null } : null;
}

interface Parts {
  readonly reading: Reading;
  readonly siteNames: readonly string[];
  readonly story: Story;
}

async function makeArticle(parts: Parts, env: ExtractionEnv): Promise<Article> {
  const { reading, siteNames, story } = parts;
  const text = story.blocks.map((block) => block.text).join('\n');
  const { lang, source } = await findLanguage(reading, text || reading.title, env);
  const dir = directionOfText(text || reading.title, directionOfLanguage(lang));
  const titleBlock = reading.index.blocks[reading.headline?.firstBlock ?? -1] ?? null;
  const timeline = findTimeline(reading, { lang, titleBlock, now: env.now });
  const { published, updated } = timeline;
  return {
    url: env.url,
    title: reading.title,
    byline: findByline(reading, siteNames, story.blocks[0] ?? null),
    siteName: siteNames[0] ?? null,
    section: findSection(reading, siteNames),
    dateline: story.dateline?.text ?? null,
    standfirst: findStatedStandfirst(reading, story),
    lang,
    langSource: source,
    dir,
    blocks: story.blocks.map((block) => makeBlock(block, dir)),
    publishedTime: published === null ? null : isoOf(published),
    updatedTime: updated === null ? null : isoOf(updated),
    capturedTime: env.now.toISOString(),
    timeline,
    coverage: makeCoverage(reading, story, lang),
    likelihood: judgeLikelihood(reading, story.blocks),
  };
}

const placeBlock = (block: LiveBlock): PlacedText => ({
  id: idOf(block),
  text: block.text,
  places: wholePlaces(block.nodes),
});

/**
 * Reads the article of a page. The page is not changed. A page that is no article is read too, with a
 * likelihood of `no`; one without any text fails with `empty-page`, and an attempt that finds no further
 * stretch of prose with `no-article`.
 */
export async function extractArticle(doc: Document, env: ExtractionEnv): Promise<Result<ReadPage>> {
  const { reading, siteNames } = readPage(doc, env);
  if (reading.index.blocks.length === 0) return failed('empty-page');
  const { attempt = 0 } = env;
  const found =
    attempt >= 1
      ? findOtherStory(reading, siteNames, attempt)
      : { reading, story: findStory(reading, siteNames) };
  if (found === null) return failed('no-article');
  const article = await makeArticle({ ...found, siteNames }, env);
  return ok({
    // What the head says is said of the story, not of another stretch.
    article: attempt >= 1 ? { ...article, standfirst: null } : article,
    textMap: makeTextMap(doc, found.story.blocks.map(placeBlock)),
  });
}

/** Reads what the reader has selected in a page; `nothing-selected` when that holds no text. */
export async function extractSelection(
  doc: Document,
  env: ExtractionEnv,
): Promise<Result<ReadPage>> {
  const { reading, siteNames } = readPage(doc, env);
  const selected = findSelection(doc, reading.index);
  if (selected.length === 0) return failed('nothing-selected');
  const furniture = noFurniture();
  const blocks = selected.map(({ block }) => block);
  const story = { blocks, standfirst: null, dateline: null, dropped: new Map(), furniture };
  const article = await makeArticle({ reading, siteNames, story }, env);
  const placed = selected.map(({ block, places }) => ({
    id: idOf(block),
    text: block.text,
    places,
  }));
  return ok({ article: { ...article, standfirst: null }, textMap: makeTextMap(doc, placed) });
}
