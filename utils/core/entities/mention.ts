import type { EntityType } from '../model/entity';

/** Why a mention was taken for a name: a list knows it, its neighbours say so, its shape, or it repeats another one. */
export type MentionEvidence = 'list' | 'cue' | 'shape' | 'repeat';

/** A name in a text, at `text.slice(start, end)`, without clitics where they can be cut off. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly evidence: MentionEvidence;
  /** The folded words of the name, clitics off. */
  readonly words: readonly string[];
  /** ISO 3166-1 alpha-2 when a list knows the name as a country. */
  readonly countryCode: string | null;
  /** What a list knows under several names has one identity: `UN` and `United Nations`. */
  readonly identity: string | null;
}
