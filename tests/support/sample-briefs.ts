import type { Article } from '../../utils/core/model/article';
import type { Brief } from '../../utils/core/model/brief';
import type { BriefState, BriefStep } from '../../utils/core/model/brief-state';
import type { Entity, EntityType } from '../../utils/core/model/entity';
import type { LanguageTag } from '../../utils/core/model/language';
import { FAILURE_CODES, type Failure, type FailureCode } from '../../utils/core/model/result';
import type { SummaryLine } from '../../utils/core/model/summary';
import type { Timeline } from '../../utils/core/model/timeline';
import {
  ARABIC_ARTICLE,
  ENGLISH_ARTICLE,
  NOW,
  OLD_TIMELINE,
  mentionsOf,
  passageOf,
  statedTime,
} from './sample-articles';

/** All that differs from one picture of the popup to another. */
export interface PopupSample {
  readonly tab: { readonly title: string; readonly host: string } | null;
  readonly state: BriefState | null;
  readonly notice?: Failure;
  /** Left out: the interface's own language. */
  readonly targetLanguage?: LanguageTag;
}

function lineOf(article: Article, text: string, afterGap: boolean): SummaryLine {
  return { text, passage: passageOf(article, text), afterGap };
}

interface EntitySketch {
  readonly type: EntityType;
  readonly name: string;
  readonly countryCode?: string;
}

function entitiesOf(article: Article, sketches: readonly EntitySketch[]): readonly Entity[] {
  return sketches.map(({ type, name, countryCode = null }, at) => ({
    type,
    name,
    countryCode,
    mentions: mentionsOf(article, name),
    salience: 1 - at / 10,
  }));
}

export const ARABIC_BRIEF: Brief = {
  language: 'ar',
  dir: 'rtl',
  title: ARABIC_ARTICLE.title,
  summary: {
    kind: 'extractive',
    lines: [
      lineOf(
        ARABIC_ARTICLE,
        'أعلنت وزارة النقل، مساء الأحد، إعادة فتح جسر الرافدين أمام الحافلات وسيارات الأجرة، بعد سبعة أشهر من أعمال الترميم.',
        false,
      ),
      lineOf(
        ARABIC_ARTICLE,
        'وقالت الوزارة إن الشاحنات ستبقى ممنوعة من العبور حتى تشرين الأول.',
        false,
      ),
      lineOf(
        ARABIC_ARTICLE,
        'ويربط الجسر ضفتي المدينة، ويعبره في الأيام العادية نحو 40 ألف شخص.',
        true,
      ),
    ],
    sentenceCount: 31,
  },
  entities: entitiesOf(ARABIC_ARTICLE, [
    { type: 'organisation', name: 'وزارة النقل' },
    { type: 'person', name: 'كريم الساعدي' },
    { type: 'place', name: 'جسر الرافدين' },
    { type: 'place', name: 'العراق', countryCode: 'IQ' },
    { type: 'place', name: 'الأردن', countryCode: 'JO' },
    { type: 'organisation', name: 'MedBridge' },
  ]),
  article: ARABIC_ARTICLE,
};

export const ENGLISH_BRIEF: Brief = {
  language: 'en',
  dir: 'ltr',
  title: ENGLISH_ARTICLE.title,
  summary: {
    kind: 'extractive',
    lines: [
      lineOf(
        ENGLISH_ARTICLE,
        'The tide gate at Marlow harbour will stay shut every night until March while engineers replace its hinges, the Harbour Board said on Friday.',
        false,
      ),
      lineOf(
        ENGLISH_ARTICLE,
        'Divers found cracks in two of the eight hinges during an inspection in September.',
        true,
      ),
      lineOf(
        ENGLISH_ARTICLE,
        'The work will cost £3.1 million and is carried out by Norvik Marine of Norway.',
        true,
      ),
    ],
    sentenceCount: 24,
  },
  entities: entitiesOf(ENGLISH_ARTICLE, [
    { type: 'organisation', name: 'Harbour Board' },
    { type: 'person', name: 'Tomas Reyl' },
    { type: 'organisation', name: 'Norvik Marine' },
    { type: 'place', name: 'Marlow' },
    { type: 'place', name: 'Norway', countryCode: 'NO' },
  ]),
  article: ENGLISH_ARTICLE,
};

const ARABIC_TAB = { title: `${ARABIC_ARTICLE.title} | الضفاف`, host: 'anbaa.example' };
const ENGLISH_TAB = {
  title: `${ENGLISH_ARTICLE.title} - The Harbour Post`,
  host: 'harbourpost.example',
};

function workOn(article: Article) {
  return {
    runId: 'r1',
    page: { tabId: 1, url: article.url, title: article.title },
    subject: 'article' as const,
    lang: null,
    attempt: 0,
    startedTime: NOW.toISOString(),
  };
}

function ready(brief: Brief, change: Partial<Article> = {}): BriefState {
  const article = { ...brief.article, ...change };
  const whole = { ...brief, article };
  return { ...workOn(article), status: 'ready', brief: whole, summaryLength: 3 };
}

function working(step: BriefStep, article: Article | null): BriefState {
  return { ...workOn(ARABIC_ARTICLE), status: 'working', step, article };
}

function failedWith(code: FailureCode, detail = ''): BriefState {
  return { ...workOn(ENGLISH_ARTICLE), status: 'failed', failure: { code, detail } };
}

const PUBLISHED = statedTime('2026-03-02T11:20', { text: '2 March 2026, 11:20' });

const DISAGREEING: Timeline = {
  published: PUBLISHED,
  updated: null,
  agreement: 'disagree',
  evidence: [
    PUBLISHED,
    statedTime('2026-11-18', { source: 'json-ld', label: 'datePublished', text: '2026-11-18' }),
  ],
};

const UNDATED: Timeline = { published: null, updated: null, agreement: 'none', evidence: [] };

const SHORT_TEXTS = [
  'The library on Quay Street is closed today because of a burst pipe.',
  'Books due today can be returned tomorrow without a fee.',
];

const SHORT_ARTICLE: Article = {
  ...ENGLISH_ARTICLE,
  title: 'Library closed today',
  byline: null,
  section: null,
  standfirst: null,
  blocks: SHORT_TEXTS.map((text, at) => ({
    id: `s${String(at)}`,
    kind: 'paragraph',
    text,
    dir: 'ltr',
  })),
  timeline: UNDATED,
  publishedTime: null,
  updatedTime: null,
  coverage: { wordsRead: 22, wordsTotal: 22, skipped: [], access: 'full' },
};

const SHORT_BRIEF: Brief = {
  ...ENGLISH_BRIEF,
  title: SHORT_ARTICLE.title,
  summary: {
    kind: 'whole',
    lines: SHORT_TEXTS.map((text) => lineOf(SHORT_ARTICLE, text, false)),
    sentenceCount: 2,
  },
  entities: [],
  article: SHORT_ARTICLE,
};

/** A page that tries to get markup, and the interface's own marks, into the popup. */
export const HOSTILE_TITLE = '<img src=x onerror="document.title=1"> & <b>bold</b> $1 ‮flip';

const HOSTILE_BRIEF: Brief = {
  ...ENGLISH_BRIEF,
  title: HOSTILE_TITLE,
  summary: {
    ...ENGLISH_BRIEF.summary,
    lines: [{ text: HOSTILE_TITLE, passage: { blockId: 'b0', start: 0, end: 5 }, afterGap: false }],
  },
  entities: [
    {
      type: 'person',
      name: HOSTILE_TITLE,
      countryCode: null,
      mentions: [{ blockId: 'b0', start: 0, end: 5 }],
      salience: 1,
    },
  ],
};

const FAILED_SAMPLES: Record<string, PopupSample> = Object.fromEntries(
  FAILURE_CODES.map((code) => [
    `failed-${code}`,
    {
      tab: code === 'restricted-page' ? { title: 'New tab', host: '' } : ENGLISH_TAB,
      state: failedWith(code, code === 'unexpected' ? 'TypeError: blocks is not iterable' : ''),
    },
  ]),
);

/** Every state the popup can be in, by name. */
export const POPUP_SAMPLES: Readonly<Record<string, PopupSample>> = {
  unknown: { tab: null, state: null },
  opened: { tab: ARABIC_TAB, state: null },
  'working-opening': { tab: ARABIC_TAB, state: working('opening', null) },
  'working-reading': { tab: ARABIC_TAB, state: working('reading', null) },
  'working-summarising': { tab: ARABIC_TAB, state: working('summarising', ARABIC_ARTICLE) },
  'ready-arabic': { tab: ARABIC_TAB, state: ready(ARABIC_BRIEF) },
  'ready-english': { tab: ENGLISH_TAB, state: ready(ENGLISH_BRIEF) },
  'ready-english-for-iraqi': {
    tab: ENGLISH_TAB,
    state: ready(ENGLISH_BRIEF),
    targetLanguage: 'ar-IQ',
  },
  'ready-arabic-for-german': { tab: ARABIC_TAB, state: ready(ARABIC_BRIEF), targetLanguage: 'de' },
  'dates-disagree': { tab: ENGLISH_TAB, state: ready(ENGLISH_BRIEF, { timeline: DISAGREEING }) },
  'dates-disagree-fresh': {
    tab: ENGLISH_TAB,
    state: ready(ENGLISH_BRIEF, {
      timeline: { ...DISAGREEING, published: statedTime('2026-11-17', { text: '17.11.2026' }) },
    }),
  },
  'no-date': { tab: ENGLISH_TAB, state: ready(ENGLISH_BRIEF, { timeline: UNDATED }) },
  paywall: {
    tab: ENGLISH_TAB,
    state: ready(ENGLISH_BRIEF, {
      coverage: { wordsRead: 180, wordsTotal: 180, skipped: [], access: 'cut' },
    }),
  },
  maybe: { tab: ENGLISH_TAB, state: ready(ENGLISH_BRIEF, { likelihood: 'maybe' }) },
  'too-short': {
    tab: { title: 'Library closed today', host: 'quay.example' },
    state: ready(SHORT_BRIEF),
  },
  selection: { tab: ARABIC_TAB, state: { ...ready(ARABIC_BRIEF), subject: 'selection' } },
  'unknown-language': {
    tab: ENGLISH_TAB,
    state: ready({ ...ENGLISH_BRIEF, language: 'und' }, { lang: 'und', langSource: 'unknown' }),
  },
  hostile: { tab: { title: HOSTILE_TITLE, host: 'hostile.example' }, state: ready(HOSTILE_BRIEF) },
  'notice-passage-gone': {
    tab: ARABIC_TAB,
    state: ready(ARABIC_BRIEF, { timeline: OLD_TIMELINE }),
    notice: { code: 'passage-gone', detail: '' },
  },
  'notice-before-state': {
    tab: ENGLISH_TAB,
    state: null,
    notice: { code: 'timed-out', detail: '' },
  },
  ...FAILED_SAMPLES,
};
