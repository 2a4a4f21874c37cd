import type { StatedTime, TimeRole } from '../core/model/timeline';
import { readMachineTime } from '../core/timeline/read-machine-time';
import type { ReadingContext } from '../core/timeline/reading-context';
import { stateTime } from '../core/timeline/state-time';
import { type JsonLdNode, typesOf } from './json-ld';

/** Which page the nodes must be about. */
export interface StoryIdentity {
  readonly url: string;
  /** The title reduced to letters and digits; empty when not known. */
  readonly titleKey: string;
  readonly keyOf: (text: string) => string;
}

const STORY = /(?:Article|Posting|Reportage|Report)$/;
const PAGE = /(?:Page|Review|Recipe|VideoObject|CreativeWork|Episode|Book|Dataset)$/;
const MAX_NODES = 200;

/** The texts of a date property: a string, a number, a list, a typed value. */
function valuesOf(value: unknown): readonly string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value.slice(0, 3) : [value];
  return all.flatMap((item) => {
    if (typeof item === 'string') return [item];
    if (typeof item === 'number') return [String(item)];
    const inner: unknown =
      typeof item === 'object' && item !== null && '@value' in item ? item['@value'] : null;
    return typeof inner === 'string' ? [inner] : [];
  });
}

function addressesOf(node: JsonLdNode): readonly string[] {
  const page = node['mainEntityOfPage'];
  const id: unknown =
    typeof page === 'object' && page !== null && '@id' in page ? page['@id'] : page;
  return [node['url'], node['@id'], id].filter((value) => typeof value === 'string');
}

/** Without protocol, query and fragment, which content systems add and drop. */
const bareAddress = (url: string): string =>
  url
    .slice(0, 2_000)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/$/, '');

/** Does a node say that it is this very story? */
function isThisStory(node: JsonLdNode, story: StoryIdentity): boolean {
  const headlines = [node['headline'], node['name']].filter((text) => typeof text === 'string');
  const keys = headlines.map((text) => story.keyOf(text.slice(0, 400)));
  const sameTitle = keys.some(
    (key) =>
      key.length > 8 &&
      story.titleKey.length > 8 &&
      (key.includes(story.titleKey) || story.titleKey.includes(key)),
  );
  const here = bareAddress(story.url);
  return (
    sameTitle || (here.includes('/') && addressesOf(node).some((url) => bareAddress(url) === here))
  );
}

/** How far a node's dates can be trusted to be the story's: of many stories only the one that is this page's. */
function trustIn(node: JsonLdNode, stories: readonly JsonLdNode[], story: StoryIdentity): number {
  if (!stories.includes(node)) return 0.8;
  if (stories.length === 1 || isThisStory(node, story)) return 0.95;
  if (stories.some((other) => isThisStory(other, story))) return 0.3;
  if (stories.length > 3) return 0.5;
  return stories[0] === node ? 0.9 : 0.7;
}

const PROPERTIES: readonly (readonly [name: string, role: TimeRole, share: number])[] = [
  ['datePublished', 'published', 1],
  ['dateCreated', 'unknown', 0.8],
  ['uploadDate', 'unknown', 0.6],
  ['dateModified', 'updated', 0.95],
];

/** The times that JSON-LD states of the story; those of article lists count for little. */
export function findJsonLdTimes(
  nodes: readonly JsonLdNode[],
  story: StoryIdentity,
  context: ReadingContext,
): readonly StatedTime[] {
  const typed = nodes.slice(0, MAX_NODES);
  const hasType = (node: JsonLdNode, type: RegExp): boolean =>
    typesOf(node).some((name) => type.test(name));
  const stories = typed.filter(
    (node) => hasType(node, STORY) && node['datePublished'] !== undefined,
  );
  const others = typed.filter(
    (node) => !stories.includes(node) && (hasType(node, STORY) || hasType(node, PAGE)),
  );
  return [...stories, ...others].flatMap((node) => {
    const trust = trustIn(node, stories, story);
    return PROPERTIES.flatMap(([label, role, share]) =>
      valuesOf(node[label]).flatMap((text) => {
        const read = readMachineTime(text, context);
        if (read === null) return [];
        const confidence = trust * share;
        return [stateTime(read, { role, source: 'json-ld', label, text, confidence })];
      }),
    );
  });
}
