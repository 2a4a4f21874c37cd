import type { Direction, LanguageTag } from './language';
import type { Timeline } from './timeline';

/** A stretch of one block's text: `text.slice(start, end)`, in UTF-16 code units. */
export interface Passage {
  readonly blockId: string;
  readonly start: number;
  readonly end: number;
}

export type BlockKind =
  'paragraph' | 'heading' | 'list-item' | 'quotation' | 'cell' | 'preformatted';

/** One block of the story: plain text, white space folded, no HTML. */
export interface Block {
  /** Unique in its article; the page knows which live text nodes it stands for. */
  readonly id: string;
  readonly kind: BlockKind;
  readonly text: string;
  readonly dir: Direction;
}

/** Why a block near or inside the story was not read. */
export type SkipReason =
  | 'title'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'related'
  | 'share'
  | 'tags'
  | 'promotion'
  | 'comment'
  | 'duplicate'
  | 'hidden'
  | 'furniture';

/** A block that stands within the story's stretch of the page and was left out. */
export interface SkippedBlock {
  readonly reason: SkipReason;
  /** Its text, at most 200 UTF-16 code units. */
  readonly text: string;
  readonly words: number;
}

/** How much of the story was read. */
export interface Coverage {
  /** Words of `blocks`. */
  readonly wordsRead: number;
  /** Words of the story as far as the page shows it: `wordsRead` and the words of skipped prose. */
  readonly wordsTotal: number;
  readonly skipped: readonly SkippedBlock[];
  /** `cut`: the page says, or shows, that the rest is behind a wall. */
  readonly access: 'full' | 'cut';
}

/** Is this page one article? `maybe`: there is prose, little else speaks for it. */
export type ArticleLikelihood = 'article' | 'maybe' | 'no';

/** Where the language was taken from; `reader`: the reader corrected it. */
export type LanguageSource = 'reader' | 'text' | 'attribute' | 'unknown';

/** The publisher's own summary of the story. `passage` is null when it stands only in the page's metadata. */
export interface Standfirst {
  readonly text: string;
  readonly passage: Passage | null;
}

/** What the page says about its story, as plain data. */
export interface Article {
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly section: string | null;
  /** Agency and place before the first paragraph, e.g. `Lisbon, 3 May (Agency)`, as written. */
  readonly dateline: string | null;
  readonly standfirst: Standfirst | null;
  readonly lang: LanguageTag;
  readonly langSource: LanguageSource;
  readonly dir: Direction;
  readonly blocks: readonly Block[];
  /** ISO 8601; with an offset only where the page gives one. */
  readonly publishedTime: string | null;
  readonly updatedTime: string | null;
  /** ISO 8601 in UTC: when the page was read. */
  readonly capturedTime: string;
  readonly timeline: Timeline;
  readonly coverage: Coverage;
  readonly likelihood: ArticleLikelihood;
}
