import { foldText } from './fold-text';
import { isArticleNode, stringsOf, typesOf, type JsonLdNode } from './json-ld';
import { metaValues, type PageMeta } from './page-meta';

/** The host of an address without `www.`, or an empty string. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** The names the page gives its site, best first. */
export function findSiteNames(
  meta: PageMeta,
  jsonLd: readonly JsonLdNode[],
  url: string,
): readonly string[] {
  const publishers = jsonLd.filter(isArticleNode).flatMap((node) => stringsOf(node['publisher']));
  const sites = jsonLd
    .filter((node) =>
      typesOf(node).some((type) => /^(?:WebSite|NewsMediaOrganization|Organization)$/.test(type)),
    )
    .flatMap((node) => stringsOf(node['name']));
  const host = hostOf(url);
  const names = [
    ...metaValues(meta, ['og:site_name']),
    ...publishers,
    ...metaValues(meta, ['application-name', 'al:ios:app_name', 'apple-mobile-web-app-title']),
    ...sites,
    host,
    host.split('.')[0] ?? '',
  ];
  return [...new Set(names.map((name) => foldText(name).slice(0, 120)))].filter(
    (name) => name !== '',
  );
}
