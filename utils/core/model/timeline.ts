/** Where a page states a time. */
export type TimeSource =
  'json-ld' | 'meta' | 'microdata' | 'time-element' | 'visible-text' | 'url' | 'script';

/** What a stated time is about, as far as the page says. */
export type TimeRole = 'published' | 'updated' | 'unknown';

/** How exactly a time is known. */
export type TimePrecision = 'day' | 'minute' | 'second';

/** One time as the page gives it: a wall clock, and a zone only when the page gives one. */
export interface StatedTime {
  readonly role: TimeRole;
  /** ISO 8601 without a zone: `2020-03-21` or `2020-03-21T15:31` or `2020-03-21T15:31:07`, as `precision` says. */
  readonly wallClock: string;
  /** `+03:00`, or null where the page names no zone. Never invented. */
  readonly offset: string | null;
  readonly precision: TimePrecision;
  readonly source: TimeSource;
  /** The name inside the source, e.g. `article:published_time`, `datePublished`; empty for visible text. */
  readonly label: string;
  /** The page's own words, verbatim, at most 120 UTF-16 code units. */
  readonly text: string;
  /** 0…1: how far this evidence can be trusted by itself. */
  readonly confidence: number;
}

/** Do the sources of the publication day agree? `single`: there is only one; `none`: nothing was found. */
export type TimeAgreement = 'agree' | 'disagree' | 'single' | 'none';

/** When the story was published and updated, each with its evidence. */
export interface Timeline {
  readonly published: StatedTime | null;
  /** Null unless the page states an update more than 15 minutes after publication. */
  readonly updated: StatedTime | null;
  readonly agreement: TimeAgreement;
  /** All that was found about the story's times, best first, at most 12. */
  readonly evidence: readonly StatedTime[];
}

/** An ISO 8601 string of a stated time: `2020-03-21T15:31` without a zone, `2020-03-21T15:31+03:00` with one. */
export function isoOf(time: StatedTime): string {
  return time.offset === null || time.precision === 'day'
    ? time.wallClock
    : time.wallClock + time.offset;
}
