import type { Passage } from './article';

/** One line of a summary and the place in the article it was taken from. */
export interface SummaryLine {
  /** For an extractive line: verbatim the text of `passage`. */
  readonly text: string;
  readonly passage: Passage;
  /** True when the article has sentences between the line before and this one. */
  readonly afterGap: boolean;
}

/**
 * A summary in document order.
 * `extractive`: chosen sentences. `whole`: the article is so short that it is shown as it is, a line a block.
 */
export interface Summary {
  readonly kind: 'extractive' | 'whole';
  readonly lines: readonly SummaryLine[];
  /** Sentences the article has in all. */
  readonly sentenceCount: number;
}

/** How long an extractive summary is at most: sentences, or words whatever the number of sentences. */
export type SummaryLength = 1 | 3 | 5 | 'about-100-words';
