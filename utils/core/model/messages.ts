import type { Article, Passage } from './article';
import type { ReadingChoice } from './brief-state';

/** What the popup asks of the background. Each call is a use case; what it brings about is read from storage. */
export interface BackgroundCalls {
  /**
   * Make the brief of a tab. With a choice it is made anew by it; without, the one that stands or is under way
   * will do, and what the reader chose for this page last still holds.
   */
  briefTab(request: { readonly tabId: number; readonly choice: ReadingChoice | null }): void;
  /** Stop the work on a tab's brief; the reader is told that it was stopped. */
  cancelBrief(request: { readonly tabId: number }): void;
}

/** What the extension asks of the content script in a tab. */
export interface PageCalls {
  /** Read the page's article, or what is selected in it, and keep its places under `runId`. */
  readPage(request: { readonly runId: string; readonly choice: ReadingChoice }): Article;
  /** Does the page still hold the places of this run? */
  holdsPlaces(request: { readonly runId: string }): boolean;
  /** Scroll to `passages[index]` and flash it, the others more faintly. */
  showPassage(request: {
    readonly runId: string;
    readonly passages: readonly Passage[];
    readonly index: number;
  }): void;
}

/** A function of one interface, or several. */
type Call = (request: never) => unknown;
export type Calls<C> = Record<keyof C, Call>;
export type RequestOf<F> = F extends (request: infer R) => unknown ? R : never;
export type AnswerOf<F> = F extends (request: never) => infer A ? A : never;

/** How the request of each call of an interface is read from an untrusted message; null refuses it. */
export type RequestParsers<C extends Calls<C>> = {
  readonly [K in keyof C]: (value: unknown) => RequestOf<C[K]> | null;
};

/** How the answer of each call of an interface is read from an untrusted message; null refuses it. */
export type AnswerParsers<C extends Calls<C>> = {
  readonly [K in keyof C]: (value: unknown) => AnswerOf<C[K]> | null;
};
