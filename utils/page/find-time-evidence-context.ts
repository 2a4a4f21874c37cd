import type { IsoDay } from '../core/timeline/calendar-day';
import type { ReadingContext } from '../core/timeline/reading-context';
import type { LanguageTag } from '../core/model/language';
import { attributeOf, documentElementOf } from './safe-dom';

/** Country endings that are sold to the whole world, and tell no country. */
const WORLD_ENDINGS = new Set(['co', 'io', 'tv', 'me', 'ai', 'fm', 'ly', 'to', 'cc', 'eu', 'ws']);
const AMERICAN_ENDINGS = new Set(['us', 'gov', 'mil', 'edu']);

function hostEndingOf(url: string): string {
  try {
    return new URL(url).hostname.split('.').at(-1) ?? '';
  } catch {
    return '';
  }
}

function regionOfHost(url: string): string | null {
  const ending = hostEndingOf(url);
  if (AMERICAN_ENDINGS.has(ending)) return 'US';
  if (ending === 'uk') return 'GB';
  return /^[a-z]{2}$/.test(ending) && !WORLD_ENDINGS.has(ending) ? ending.toUpperCase() : null;
}

interface LocaleParts {
  readonly language: string | null;
  readonly region: string | null;
}

function partsOf(tag: string): LocaleParts {
  const match = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_]([a-z]{2}))?(?:[-_]|$)/i.exec(tag.trim());
  const language = match?.[1]?.toLowerCase() ?? null;
  return {
    language: language === 'und' ? null : language,
    region: match?.[2]?.toUpperCase() ?? null,
  };
}

/**
 * What helps to read this page's dates: the text's language before the declared ones, the country by host
 * before the declared one (many a content system declares `en-US` wherever it runs).
 *
 * @param localeOfMeta the content of `og:locale`, or an empty string
 */
export function makeReadingContext(
  doc: Document,
  page: {
    readonly url: string;
    readonly lang: LanguageTag;
    readonly now: Date;
    readonly localeOfMeta: string;
    readonly knownDays: ReadonlySet<IsoDay>;
  },
): ReadingContext {
  const root = documentElementOf(doc);
  const declared = partsOf(root === null ? '' : attributeOf(root, 'lang'));
  const ofMeta = partsOf(page.localeOfMeta);
  const all = [partsOf(page.lang).language, declared.language, ofMeta.language];
  const langs = [...new Set(all.filter((lang) => lang !== null))];
  const region = regionOfHost(page.url) ?? declared.region ?? ofMeta.region;
  const monthFirst = (langs[0] ?? 'en') === 'en' && (region ?? 'US') === 'US';
  return { langs, region, monthFirst, now: page.now, knownDays: page.knownDays };
}
