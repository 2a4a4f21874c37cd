import { makeClassHints } from './class-hints';
import { findSiteNames } from './find-site-name';
import { findTitle } from './find-title';
import { keyOfText } from './fold-text';
import { indexPage } from './index-page';
import { readJsonLd } from './json-ld';
import { readPageMeta } from './page-meta';
import type { Reading } from './reading';

/** Reads what can be known of a page before its story is looked for. */
export function readPage(
  doc: Document,
  { url, tabTitle }: { readonly url: string; readonly tabTitle?: string },
): { readonly reading: Reading; readonly siteNames: readonly string[] } {
  const index = indexPage(doc);
  const meta = readPageMeta(doc);
  const jsonLd = readJsonLd(doc);
  const siteNames = findSiteNames(meta, jsonLd, url);
  const sources = { doc, index, meta, jsonLd, siteNames, tabTitle: tabTitle ?? '' };
  const { title, headline } = findTitle(sources);
  const hintsOf = makeClassHints();
  const titleKey = keyOfText(title);
  const reading = { doc, url, index, meta, jsonLd, hintsOf, title, titleKey, headline };
  return { reading, siteNames };
}
