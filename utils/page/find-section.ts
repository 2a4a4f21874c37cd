import { foldText, keyOfText } from './fold-text';
import { isArticleNode, stringsOf, typesOf, type JsonLdNode } from './json-ld';
import { metaValues } from './page-meta';
import { plainText } from './plain-text';
import { hasHint, type Reading } from './reading';
import { attributeOf, selectAll, selectWithin, textContentOf } from './safe-dom';

const MAX_SECTION = 40;
const HOME =
  /^(?:home|homepage|start|startseite|accueil|inicio|início|portada|home page|forside|hem|hjem|главная|головна|strona główna|ana ?sayfa|anasayfa|الرئيسية|الصفحة الرئيسية|الصفحه الرئيسيه|صفحه اصلی|خانه|سەرەکی|דף הבית|ראשי|beranda|trang chủ|होम|首页|首頁|ホーム|トップ|홈|news)$/iu;

/** The names of a JSON-LD breadcrumb trail, outermost first. */
function namesOfTrail(node: JsonLdNode): readonly string[] {
  const items: unknown = node['itemListElement'];
  if (!Array.isArray(items)) return [];
  return items.slice(0, 20).flatMap((item: unknown) => {
    if (typeof item !== 'object' || item === null) return [];
    const own = 'name' in item ? stringsOf(item.name) : [];
    return own.length > 0 || !('item' in item) ? own : stringsOf(item.item);
  });
}

function shownTrail(reading: Reading): readonly string[] {
  const crumbs = reading.index.elements.find(
    (element) =>
      (hasHint(reading, element, 'breadcrumb') ||
        /breadcrumb/i.test(attributeOf(element.element, 'aria-label'))) &&
      element.textLength > 0 &&
      element.textLength < 600,
  );
  if (crumbs === undefined) return [];
  return selectWithin(crumbs.element, 'a').map((link) => foldText(textContentOf(link) ?? ''));
}

/** Links in the few short lines below the headline whose words the site's menu has too. */
function linksNearHeadline({ doc, index, headline }: Reading): readonly string[] {
  if (headline === null) return [];
  const near = index.blocks
    .slice(Math.max(0, headline.firstBlock - 4), headline.blockEnd + 4)
    .filter((block) => block.size < 80 && block.linkDensity > 0);
  const words = near.flatMap(({ nodes }) =>
    nodes.filter((node) => node.parentElement?.localName === 'a').map(({ data }) => foldText(data)),
  );
  const menu = new Set(
    selectAll(doc, 'nav a, header a, [role=navigation] a')
      .slice(0, 300)
      .map((link) => foldText(textContentOf(link) ?? '')),
  );
  return words.filter((word) => menu.has(word));
}

/** The section of the site the story stands in, as the page names it; null when it names none. */
export function findSection(reading: Reading, siteNames: readonly string[]): string | null {
  const { jsonLd, meta, titleKey } = reading;
  const sites = new Set(siteNames.map(keyOfText));
  const accepts = (name: string): boolean => {
    const key = keyOfText(name);
    if (key === '' || name.length > MAX_SECTION || HOME.test(name) || sites.has(key)) return false;
    return !titleKey.startsWith(key) && /\p{L}/u.test(name);
  };
  const trails = jsonLd.filter((node) => typesOf(node).includes('BreadcrumbList'));
  // From the cheapest to find to the dearest; the first that gives a name is enough.
  const sources: readonly (() => readonly string[])[] = [
    () => jsonLd.filter(isArticleNode).flatMap((node) => stringsOf(node['articleSection'])),
    () => metaValues(meta, ['article:section', 'og:article:section', 'section']),
    () => trails.flatMap((trail) => namesOfTrail(trail).filter(accepts).slice(-1)),
    () => shownTrail(reading).filter(accepts).slice(-1),
    () => linksNearHeadline(reading),
  ];
  for (const source of sources) {
    const name = source()
      .map((text) => foldText(plainText(text)))
      .find(accepts);
    if (name !== undefined) return name;
  }
  return null;
}
