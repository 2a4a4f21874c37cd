import { readFileSync } from 'node:fs';
import type { EntityType } from '../../../utils/core/model/entity';

/** A name over tokens `from…to`. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
}

export interface TaggedSentence {
  readonly lang: string;
  readonly source: string;
  /** Sentences of one document share it; `null` when the corpus does not say. */
  readonly document: string | null;
  readonly tokens: readonly string[];
  readonly names: readonly TaggedName[];
}

const TYPES: Readonly<Record<string, EntityType>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
};

/** The names of a BIO row; tags other than PER, ORG and LOC are not scored. */
export function namesOf(tags: readonly string[]): readonly TaggedName[] {
  const names: TaggedName[] = [];
  let from = 0;
  tags.forEach((tag, index) => {
    const label = tag.slice(2);
    const previous = tags[index - 1] ?? 'O';
    if (tag.startsWith('B') || previous.slice(2) !== label) from = index;
    const ends = tags[index + 1] !== `I-${label}`;
    const type = TYPES[label];
    if (type !== undefined && ends) names.push({ from, to: index + 1, type });
  });
  return names;
}

interface Row {
  readonly lang: string;
  readonly src: string;
  readonly doc?: string | null;
  readonly tokens: readonly string[];
  readonly tags: readonly string[];
}

/** Reads a JSON-lines file of tagged sentences. */
export function readTaggedSentences(file: string): readonly TaggedSentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { lang, src, doc, tokens, tags } = JSON.parse(line) as Row;
      return { lang, source: src, document: doc ?? null, tokens, names: namesOf(tags) };
    });
}
