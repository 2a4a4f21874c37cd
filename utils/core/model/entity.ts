import type { Passage } from './article';

export type EntityType = 'person' | 'organisation' | 'place';

/** Somebody or something the story is about, with every place that mentions it. */
export interface Entity {
  readonly type: EntityType;
  /** The best form found in the text, in the article's own script. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 when the entity is a country, e.g. `IQ`; else null. */
  readonly countryCode: string | null;
  /** In document order; never empty. */
  readonly mentions: readonly Passage[];
  /** 0…1 within its article: frequency, first position, headline. */
  readonly salience: number;
}
