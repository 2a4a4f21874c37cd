import { selectAll, textContentOf } from './safe-dom';

/** One JSON-LD node of the page: untrusted, its values of any type. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** In UTF-16 code units; real pages stay far below. */
const MAX_SCRIPT = 1_000_000;
const MAX_TOTAL = 2_000_000;
const MAX_DEPTH = 8;
const MAX_NODES = 2_000;

/** Where nodes lie below other nodes. */
const NESTING_KEYS = [
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'hasPart',
  'itemListElement',
  'item',
  'about',
];

/** Some content systems wrap the JSON in a comment or a CDATA section, as if it were a script of 2005. */
const OPENING = /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/)?\s*<!\[CDATA\[)/;
const CLOSING = /(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/)?\s*\]\]>)\s*;?\s*$/;
const CONTROLS = /\p{Cc}+/gu;
const TRAILING_COMMA = /,[ ]*([}\]])/g;

function parseLeniently(text: string): unknown {
  const bare = text.replace(OPENING, '').slice(-MAX_SCRIPT);
  const json = bare.slice(0, bare.length - (CLOSING.exec(bare.slice(-40))?.[0].length ?? 0));
  try {
    return JSON.parse(json);
  } catch {
    // Raw line breaks inside strings and a comma too many are the usual faults.
    try {
      return JSON.parse(json.replace(CONTROLS, ' ').replace(TRAILING_COMMA, '$1'));
    } catch {
      return null;
    }
  }
}

const isRecord = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function collectNodes(root: unknown, into: JsonLdNode[]): void {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [
    { value: root, depth: 0 },
  ];
  let next = waiting.pop();
  for (; next !== undefined && into.length < MAX_NODES; next = waiting.pop()) {
    const { value, depth } = next;
    if (depth > MAX_DEPTH) continue;
    let below: readonly unknown[] = [];
    if (Array.isArray(value)) below = value.slice(0, MAX_NODES);
    else if (isRecord(value)) {
      if (value['@type'] !== undefined) into.push(value);
      below = NESTING_KEYS.map((key) => value[key]);
    }
    for (const child of below.toReversed())
      if (typeof child === 'object' && child !== null)
        waiting.push({ value: child, depth: depth + 1 });
  }
}

/**
 * The typed JSON-LD nodes of a page in document order, those below `@graph` and the like included. Broken
 * scripts are repaired or left out; a script over 1 MB, and all after the first 2 MB, are not read.
 */
export function readJsonLd(doc: Document): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  let total = 0;
  for (const script of selectAll(doc, 'script[type="application/ld+json" i]')) {
    const text = textContentOf(script) ?? '';
    if (text.length > MAX_SCRIPT || total + text.length > MAX_TOTAL) continue;
    total += text.length;
    collectNodes(parseLeniently(text), nodes);
  }
  return nodes;
}

/** The names a node gives as its `@type`. */
export function typesOf(node: JsonLdNode): readonly string[] {
  const type = node['@type'];
  const all: readonly unknown[] = Array.isArray(type) ? type : [type];
  return all.filter((name) => typeof name === 'string');
}

const ARTICLE_TYPE = /(?:Article|Posting|Report|AnalysisNewsArticle|Review)$/;

/** Does the node describe a story (schema.org Article and its kin)? */
export function isArticleNode(node: JsonLdNode): boolean {
  return typesOf(node).some((name) => ARTICLE_TYPE.test(name) && name !== 'JobPosting');
}

/** The strings of a property: a string, a list of strings, or things with a `name`. */
export function stringsOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, 100) : [value];
  return all.flatMap((item) => {
    if (typeof item === 'string') return item.trim() === '' ? [] : [item.trim()];
    return isRecord(item) && typeof item['name'] === 'string' && item['name'].trim() !== ''
      ? [item['name'].trim()]
      : [];
  });
}
