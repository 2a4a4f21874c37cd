import type { Article } from './article';
import type { Brief } from './brief';
import type { LanguageTag } from './language';
import type { Failure } from './result';
import type { SummaryLength } from './summary';

/** What the brief is made from: the page's article, or what the reader selected. */
export type BriefSubject = 'article' | 'selection';

/** What the reader asked to have read, with their corrections of what was found. */
export interface ReadingChoice {
  readonly subject: BriefSubject;
  /** The reader's own word on the language of the text; null leaves it to detection. */
  readonly lang: LanguageTag | null;
  /** 0 is the likeliest stretch of the page; each further one another stretch, for a wrong guess. */
  readonly attempt: number;
}

/** The page a piece of work is about. */
export interface BriefedPage {
  readonly tabId: number;
  readonly url: string;
  /** The tab's title. */
  readonly title: string;
}

/** The steps in their order: put the reader into the page, find the article, make the brief. */
export type BriefStep = 'opening' | 'reading' | 'summarising';

interface Work extends ReadingChoice {
  /** Differs for each run, so that a late answer of an older run is recognised. */
  readonly runId: string;
  readonly page: BriefedPage;
  /** ISO 8601 in UTC. */
  readonly startedTime: string;
}

/** How far the brief of a tab has come. Kept in session storage, so it outlives popup and service worker. */
export type BriefState = Work &
  (
    | { readonly status: 'working'; readonly step: BriefStep; readonly article: Article | null }
    | {
        readonly status: 'ready';
        readonly brief: Brief;
        /** The length that was asked for; a state made for another one is made anew. */
        readonly summaryLength: SummaryLength;
      }
    | { readonly status: 'failed'; readonly failure: Failure }
  );
