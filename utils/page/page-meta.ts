import { foldText } from './fold-text';
import { attributeOf, selectAll } from './safe-dom';

/** The values of a page's `<meta>` elements by name, property or itemprop, in lower case. */
export type PageMeta = ReadonlyMap<string, readonly string[]>;

const MAX_VALUE = 2_000;
const MAX_METAS = 500;

/** Reads the `<meta>` elements of a page; values folded and cut at 2,000 UTF-16 code units. */
export function readPageMeta(doc: Document): PageMeta {
  const meta = new Map<string, string[]>();
  for (const element of selectAll(doc, 'meta[content]').slice(0, MAX_METAS)) {
    const value = foldText(attributeOf(element, 'content').slice(0, MAX_VALUE));
    if (value === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = attributeOf(element, attribute).toLowerCase().trim();
      if (name !== '') meta.set(name, [...(meta.get(name) ?? []), value]);
    }
  }
  return meta;
}

/** The values of the first of these names that is there. */
export function metaValues(meta: PageMeta, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const values = meta.get(name);
    if (values !== undefined) return values;
  }
  return [];
}
