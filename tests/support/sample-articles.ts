import type { Article, Block, Passage } from '../../utils/core/model/article';
import type { StatedTime, Timeline } from '../../utils/core/model/timeline';

/** The instant all samples are looked at. */
export const NOW = new Date('2026-11-22T09:00:00Z');

export function statedTime(wallClock: string, rest: Partial<StatedTime> = {}): StatedTime {
  return {
    role: 'published',
    wallClock,
    offset: null,
    precision: wallClock.length === 10 ? 'day' : 'minute',
    source: 'visible-text',
    label: '',
    text: wallClock,
    confidence: 0.8,
    ...rest,
  };
}

function blocksOf(texts: readonly string[], dir: Block['dir']): readonly Block[] {
  return texts.map((text, at) => ({ id: `b${String(at)}`, kind: 'paragraph', text, dir }));
}

/** Where a text stands in an article. Throws when it does not, so that a sample cannot be out of true. */
export function passageOf(article: Article, text: string, from = 0): Passage {
  for (const block of article.blocks.slice(from)) {
    const start = block.text.indexOf(text);
    if (start >= 0) return { blockId: block.id, start, end: start + text.length };
  }
  throw new Error(`The sample article does not say “${text}”.`);
}

/** Every mention of a name, in document order. */
export function mentionsOf(article: Article, name: string): readonly Passage[] {
  return article.blocks.flatMap((block) =>
    [...block.text.matchAll(new RegExp(name, 'gu'))].map(({ index }) => ({
      blockId: block.id,
      start: index,
      end: index + name.length,
    })),
  );
}

const OLD_DAY = statedTime('2020-06-14T18:05', { text: '14-06-2020, 18:05', confidence: 0.9 });

export const OLD_TIMELINE: Timeline = {
  published: OLD_DAY,
  updated: null,
  agreement: 'agree',
  evidence: [
    OLD_DAY,
    statedTime('2020-06-14', { source: 'url', text: '/2020/06/14/', confidence: 0.6 }),
  ],
};

export const ARABIC_ARTICLE: Article = {
  url: 'https://anbaa.example/2020/06/14/bridge',
  title: 'وزارة النقل تعيد فتح جسر الرافدين أمام الحافلات بعد أشهر من أعمال الترميم في العراق',
  byline: 'سلمى الحداد',
  siteName: 'وكالة أنباء الضفاف',
  section: 'محليات',
  dateline: 'بغداد، 14 حزيران (الضفاف)',
  standfirst: {
    text: 'عودة الحركة إلى الجسر على مراحل، والشاحنات تنتظر حتى الخريف.',
    passage: null,
  },
  lang: 'ar',
  langSource: 'text',
  dir: 'rtl',
  blocks: blocksOf(
    [
      'أعلنت وزارة النقل، مساء الأحد، إعادة فتح جسر الرافدين أمام الحافلات وسيارات الأجرة، بعد سبعة أشهر من أعمال الترميم. وقالت الوزارة إن الشاحنات ستبقى ممنوعة من العبور حتى تشرين الأول.',
      'وأوضح مدير المشروع كريم الساعدي أن فحوص الأحمال أجريت على مدى ثلاثة أسابيع. وأضاف أن شركة MedBridge سلّمت التقرير النهائي إلى الوزارة يوم الخميس.',
      'ويربط الجسر ضفتي المدينة، ويعبره في الأيام العادية نحو 40 ألف شخص. وكان سكان الضفة الشرقية قد طالبوا بعبّارات إضافية طوال فترة الإغلاق.',
      'وأشار كريم الساعدي إلى أن العراق تسلّم معدات مراقبة من الأردن لقياس اهتزاز الجسر. ولم تذكر وزارة النقل كلفة المرحلة الثانية.',
    ],
    'rtl',
  ),
  publishedTime: '2020-06-14T18:05',
  updatedTime: null,
  capturedTime: NOW.toISOString(),
  timeline: OLD_TIMELINE,
  coverage: {
    wordsRead: 388,
    wordsTotal: 412,
    skipped: [
      { reason: 'dateline', text: 'بغداد، 14 حزيران (الضفاف)', words: 4 },
      { reason: 'related', text: 'اقرأ أيضًا: خطة جديدة لخطوط الحافلات في الضفة الشرقية', words: 9 },
      { reason: 'caption', text: 'حافلة تعبر الجسر في ساعات المساء (أرشيف)', words: 7 },
    ],
    access: 'full',
  },
  likelihood: 'article',
};

const FRESH = statedTime('2026-11-20T07:40', {
  offset: '+00:00',
  source: 'json-ld',
  label: 'datePublished',
  text: '2026-11-20T07:40:00+00:00',
  confidence: 0.95,
});

export const FRESH_TIMELINE: Timeline = {
  published: FRESH,
  updated: {
    ...FRESH,
    role: 'updated',
    wallClock: '2026-11-21T16:10',
    text: '2026-11-21T16:10:00+00:00',
    label: 'dateModified',
  },
  agreement: 'agree',
  evidence: [
    FRESH,
    {
      ...FRESH,
      role: 'updated',
      wallClock: '2026-11-21T16:10',
      text: '2026-11-21T16:10:00+00:00',
      label: 'dateModified',
    },
    statedTime('2026-11-20', { source: 'visible-text', text: '20 November 2026' }),
  ],
};

export const ENGLISH_ARTICLE: Article = {
  url: 'https://harbourpost.example/news/tide-gate',
  title: 'Tide gate at Marlow harbour to close at night while engineers replace its hinges',
  byline: 'By Ines Okafor',
  siteName: 'The Harbour Post',
  section: 'Local',
  dateline: null,
  standfirst: {
    text: 'Boats will have to be inside by ten in the evening until the spring.',
    passage: { blockId: 'b0', start: 0, end: 20 },
  },
  lang: 'en',
  langSource: 'text',
  dir: 'ltr',
  blocks: blocksOf(
    [
      'The tide gate at Marlow harbour will stay shut every night until March while engineers replace its hinges, the Harbour Board said on Friday. Some 240 boats use the gate each week in winter.',
      'Divers found cracks in two of the eight hinges during an inspection in September. “We could have waited a year, but not two,” said the board’s chief engineer, Tomas Reyl.',
      'The work will cost £3.1 million and is carried out by Norvik Marine of Norway. Fishing crews asked for an exception on Thursdays, when the market opens before dawn.',
      'The Harbour Board said it would publish the opening hours on its website by the end of the week. Tomas Reyl said a storm would stop the work for as long as it lasted.',
    ],
    'ltr',
  ),
  publishedTime: '2026-11-20T07:40+00:00',
  updatedTime: '2026-11-21T16:10+00:00',
  capturedTime: NOW.toISOString(),
  timeline: FRESH_TIMELINE,
  coverage: { wordsRead: 511, wordsTotal: 511, skipped: [], access: 'full' },
  likelihood: 'article',
};
