import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../utils/core/entities/find-entities';
import { mentionsIn, storyOf } from './article-of';

const find = (paragraphs: readonly string[], title = '') => {
  const story = storyOf('ar', paragraphs, title);
  const entities = findEntities(story, { limit: 50 });
  const named = (name: string) => entities.find((entity) => entity.name === name);
  return {
    entities,
    named,
    names: entities.map(({ name }) => name),
    mentions: (name: string) => mentionsIn(story, named(name)),
  };
};

describe('clitics', () => {
  test('a mention covers the name without the clitics before it', () => {
    const { mentions } = find([
      'عاد الوفد من لبنان، ولبنان بلد صغير، وزار الوزير مدنا بالعراق وفي العراق.',
    ]);
    expect(mentions('لبنان')).toEqual(['لبنان', 'لبنان']);
    expect(mentions('العراق')).toEqual(['العراق', 'العراق']);
  });

  test('a clitic that has melted into the article stays in the mention, not in the name', () => {
    const { named, mentions } = find(['قدم البنك قرضا للعراق قيمته مليار دولار.']);
    expect(mentions('العراق')).toEqual(['للعراق']);
    expect(named('العراق')?.countryCode).toBe('IQ');
  });

  test('a name that begins like a clitic keeps its first letter', () => {
    const { names } = find(['التقى الطرفان في باريس ثم في بيروت وفي لندن.']);
    expect(names).toEqual(expect.arrayContaining(['باريس', 'بيروت', 'لندن']));
  });

  test('vowel signs and tatweel change nothing', () => {
    const { mentions } = find(['وصلت الشحنة إلى سُورِيا، وَسـوريا لم تعلق.']);
    expect(mentions('سُورِيا').length).toBe(2);
  });
});

describe('persons', () => {
  test('the surname alone is the person named in full', () => {
    const { named, mentions } = find([
      'أعلن المتحدث باسم الوزارة العميد ناصر الجبيلي فتح الطريق.',
      'وأضاف الجبيلي أن العمل مستمر، وللجبيلي رأي آخر في المشروع.',
    ]);
    expect(named('ناصر الجبيلي')?.type).toBe('person');
    expect(mentions('ناصر الجبيلي')).toEqual(['ناصر الجبيلي', 'الجبيلي', 'للجبيلي']);
  });

  test.each([
    ['وصل وزير الخارجية الإيطالي ماركو فالدوني إلى المطار.', 'ماركو فالدوني'],
    ['استقبل رئيس الوزراء محمود بن سالم آل ناصر ضيوفه.', 'محمود بن سالم آل ناصر'],
    ['حضرت الدكتورة هيفاء عبد الرحمن الندوة.', 'هيفاء عبد الرحمن'],
  ])('%s names a person', (text, name) => {
    expect(find([text]).named(name)?.type).toBe('person');
  });

  test('a title, a verb or an everyday word is no person', () => {
    const { entities } = find([
      'قال مسؤول في الشرطة إن الرئيس أعلن الآن تحسين الخدمات، وأكد مصدر أن الوزير يلعب دورا كبيرا على الأرض.',
    ]);
    expect(entities.filter(({ type }) => type === 'person')).toEqual([]);
  });
});

describe('organisations and places', () => {
  test('a name with and without its generic head is one', () => {
    const { named, mentions } = find(['هاجم تنظيم داعش القرية، وقال شهود إن داعش انسحب.']);
    expect(named('تنظيم داعش')?.type).toBe('organisation');
    expect(mentions('تنظيم داعش')).toEqual(['تنظيم داعش', 'داعش']);
  });

  test('a coalition is meant by its bare head too', () => {
    const { mentions } = find([
      'أعلنت قوات التحالف الدولي سحب جنودها.',
      'وذكر التحالف أن القرار نهائي.',
    ]);
    expect(mentions('قوات التحالف الدولي')).toEqual(['قوات التحالف الدولي', 'التحالف']);
  });

  test.each([
    ['أصدرت وزارة الزراعة بيانا.', 'وزارة الزراعة', 'organisation'],
    ['وصل القطار إلى مدينة القاسمية مساء.', 'القاسمية', 'place'],
    ['هبطت الطائرة في مطار بيروت الدولي.', 'مطار بيروت الدولي', 'place'],
    ['تصل السفن إلى ميناء اللاذقية.', 'ميناء اللاذقية', 'place'],
  ])('%s', (text, name, type) => {
    expect(find([text]).named(name)?.type).toBe(type);
  });

  test('a town that is an everyday word counts behind a place head only', () => {
    expect(find(['نشرت الصحيفة صور الحادث.']).names).toEqual([]);
    expect(find(['وصلوا إلى مدينة صور.']).named('صور')?.type).toBe('place');
  });

  test('the outlet somebody spoke to is one name, wherever it stands', () => {
    const { mentions } = find([
      'قال الخبير في حديث لـ(دمشق الآن) إن السعر ثابت.',
      'وكانت دمشق الآن نشرت الخبر.',
    ]);
    expect(mentions('دمشق الآن')).toEqual(['دمشق الآن', 'دمشق الآن']);
  });

  test('an adjective of nationality, a month and a day are no names', () => {
    expect(find(['وقع الوزير الفرنسي الاتفاق يوم الأحد في آذار.']).names).toEqual([]);
  });

  test('a kind of firm is not a firm, and a flood is not the capital of Korea', () => {
    const { names } = find(['أشرفت شركة هندسية من إيطاليا على الجسر بعد سيول عام مضى.']);
    expect(names).toEqual(['إيطاليا']);
  });
});
