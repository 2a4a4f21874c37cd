import * as v from 'valibot';
import type { Article } from './article';
import { parseWith } from './parse-with';

const text = v.string();
const optionalText = v.nullable(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const dir = v.picklist(['ltr', 'rtl']);

const passage = v.object({ blockId: text, start: count, end: count });

const statedTime = v.object({
  role: v.picklist(['published', 'updated', 'unknown']),
  wallClock: v.pipe(text, v.regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/)),
  offset: v.nullable(v.pipe(text, v.regex(/^[+-]\d\d:\d\d$/))),
  precision: v.picklist(['day', 'minute', 'second']),
  source: v.picklist([
    'json-ld',
    'meta',
    'microdata',
    'time-element',
    'visible-text',
    'url',
    'script',
  ]),
  label: text,
  text,
  confidence: v.number(),
});

const block = v.object({
  id: text,
  kind: v.picklist(['paragraph', 'heading', 'list-item', 'quotation', 'cell', 'preformatted']),
  text,
  dir,
});

const skippedBlock = v.object({
  reason: v.picklist([
    'title',
    'byline',
    'dateline',
    'caption',
    'credit',
    'related',
    'share',
    'tags',
    'promotion',
    'comment',
    'duplicate',
    'hidden',
    'furniture',
  ]),
  text,
  words: count,
});

const article: v.GenericSchema<unknown, Article> = v.object({
  url: text,
  title: text,
  byline: optionalText,
  siteName: optionalText,
  section: optionalText,
  dateline: optionalText,
  standfirst: v.nullable(v.object({ text, passage: v.nullable(passage) })),
  lang: text,
  langSource: v.picklist(['reader', 'text', 'attribute', 'unknown']),
  dir,
  blocks: v.array(block),
  publishedTime: optionalText,
  updatedTime: optionalText,
  capturedTime: text,
  timeline: v.object({
    published: v.nullable(statedTime),
    updated: v.nullable(statedTime),
    agreement: v.picklist(['agree', 'disagree', 'single', 'none']),
    evidence: v.array(statedTime),
  }),
  coverage: v.object({
    wordsRead: count,
    wordsTotal: count,
    skipped: v.array(skippedBlock),
    access: v.picklist(['full', 'cut']),
  }),
  likelihood: v.picklist(['article', 'maybe', 'no']),
});

/**
 * An article as the page's script sent it, or null when it is none. A page that has taken over its renderer
 * could send anything; what passes here is plain data of the right shape, unknown fields dropped.
 */
export const parseArticle: (value: unknown) => Article | null = parseWith(article);
