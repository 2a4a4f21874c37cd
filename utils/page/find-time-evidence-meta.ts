import type { StatedTime } from '../core/model/timeline';
import { readMachineTime } from '../core/timeline/read-machine-time';
import type { ReadingContext } from '../core/timeline/reading-context';
import { stateTime } from '../core/timeline/state-time';
import { PUBLISHED_META, UPDATED_META } from './find-time-evidence-lexicon';
import { attributeOf, selectAll } from './safe-dom';

/** A meta element by its name, property or http-equiv, in lower case. */
export interface MetaEntry {
  readonly name: string;
  readonly content: string;
}

const MAX_METAS = 500;
const MAX_CONTENT = 2_000;

/** The page's meta elements that have a name and a content. */
export function readMetas(doc: Document): readonly MetaEntry[] {
  return selectAll(doc, 'meta[content]')
    .slice(0, MAX_METAS)
    .map((element) => ({
      name: (
        attributeOf(element, 'property') ||
        attributeOf(element, 'name') ||
        attributeOf(element, 'http-equiv')
      )
        .toLowerCase()
        .trim(),
      content: attributeOf(element, 'content').slice(0, MAX_CONTENT).trim(),
    }))
    .filter(({ name, content }) => name !== '' && content !== '');
}

/** The content of the first meta element of a name, or an empty string. */
export function contentOf(metas: readonly MetaEntry[], name: string): string {
  return metas.find((meta) => meta.name === name)?.content ?? '';
}

const SIGNS = /[-_.: ]/g;

/** How surely a name is in a list; 0 when it is not. */
function trustIn(name: string, list: typeof PUBLISHED_META): number {
  const bare = name.replace(SIGNS, '');
  return list.find(([, names]) => names.split(' ').includes(bare))?.[0] ?? 0;
}

/** The times stated by meta elements whose names say that they do. */
export function findMetaTimes(
  metas: readonly MetaEntry[],
  context: ReadingContext,
): readonly StatedTime[] {
  return metas.flatMap(({ name, content }) => {
    const published = trustIn(name, PUBLISHED_META);
    const confidence = published || trustIn(name, UPDATED_META);
    const read = confidence === 0 ? null : readMachineTime(content, context);
    if (read === null) return [];
    const role = published === 0 ? 'updated' : 'published';
    const label = name.slice(0, 60);
    return [stateTime(read, { role, source: 'meta', label, text: content, confidence })];
  });
}
