import type { IsoDay } from './calendar-day';

/** What helps to read an ambiguous date right. */
export interface ReadingContext {
  /** Primary language subtags of the page, the likeliest first; empty when not known. */
  readonly langs: readonly string[];
  /** ISO 3166-1 alpha-2 of the site's country, where host or locale tells it; else null. */
  readonly region: string | null;
  /** Does `3/5/2020` mean 5 March here? */
  readonly monthFirst: boolean;
  readonly now: Date;
  /** Days the page's machine-readable data states: they settle `3/5/2020` where one of its readings is among them. */
  readonly knownDays: ReadonlySet<IsoDay>;
}
