import { expect, test } from 'vitest';
import { findEntities } from '../../../utils/core/entities/find-entities';
import { mentionsIn, storyOf } from './article-of';

test.each([
  ['fr', "Le président a quitté l'Irak pour la Belgique.", ['IQ', 'BE']],
  ['de', 'Der Minister reiste gestern aus dem Irak nach Belgien.', ['IQ', 'BE']],
  ['tr', "Heyet Irak'tan ayrıldı ve Belçika'ya gitti.", ['IQ', 'BE']],
  ['ru', 'Делегация вернулась из Бельгии и говорила об Ираке.', ['BE', 'IQ']],
  ['fa', 'هیئت از عراق به بلژیک رفت.', ['IQ', 'BE']],
  ['he', 'המשלחת נסעה לבלגיה ומשם לעיראק.', ['BE', 'IQ']],
  ['zh', '代表团离开伊拉克前往比利时。', ['IQ', 'BE']],
  ['ja', '代表団はイラクからベルギーへ向かった。', ['IQ', 'BE']],
  ['ko', '대표단은 이라크에서 벨기에로 떠났다.', ['IQ', 'BE']],
  ['hi', 'प्रतिनिधिमंडल इराक से बेल्जियम गया।', ['IQ', 'BE']],
])('finds the countries of a text in %s', (lang, text, codes) => {
  const found = findEntities(storyOf(lang, [text])).map(({ countryCode }) => countryCode);
  expect(found).toEqual(expect.arrayContaining(codes));
  expect(found.length).toBe(codes.length);
});

test('German nouns are no names', () => {
  const story = storyOf('de', [
    'Die Regierung plant neue Schulen, der Haushalt bleibt ein Problem.',
  ]);
  expect(findEntities(story)).toEqual([]);
});

test('the headline counts for salience and is no mention', () => {
  const story = storyOf('en', ['He left Oslo.'], 'Paris and Oslo agree');
  const entities = findEntities(story);
  expect(entities.map(({ name }) => name)).toEqual(['Oslo']);
  expect(mentionsIn(story, entities[0])).toEqual(['Oslo']);
});

test('shows as many as asked for, eight unless told', () => {
  const cities = 'Oslo, Paris, Rome, Madrid, Lisbon, Vienna, Prague, Athens, Cairo and Tunis';
  const story = storyOf('en', [`They went to ${cities}.`]);
  expect(findEntities(story).length).toBe(8);
  expect(findEntities(story, { limit: 3 }).length).toBe(3);
});

test('salience lies between 0 and 1 and falls', () => {
  const story = storyOf('en', ['Oslo, Paris and Rome. Rome again.'], 'Rome');
  const values = findEntities(story).map(({ salience }) => salience);
  expect(values).toEqual(values.toSorted((a, b) => b - a));
  expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
});

test('the same article gives the same entities', () => {
  const story = storyOf('ar', ['زار الرئيس ماركو فالدوني بغداد، وقال فالدوني إن العراق يتقدم.']);
  expect(findEntities(story)).toEqual(findEntities(story));
});

test('an empty article and one of marks alone have none', () => {
  expect(findEntities(storyOf('ar', []))).toEqual([]);
  expect(findEntities(storyOf('en', ['', '… — !!']))).toEqual([]);
  expect(findEntities(storyOf('und', ['12 34']))).toEqual([]);
});

test.each([
  ['ar', `${'و'.repeat(200_000)} العراق`],
  ['ar', `${'لـ('.repeat(50_000)} العراق`],
  ['ar', `${'محمد بن '.repeat(20_000)}. العراق`],
  ['ar', `و${'\u064e'.repeat(200_000)} العراق`],
  ['en', `${'University of the '.repeat(20_000)}; Iraq`],
  ['en', `${"a'".repeat(200_000)} Iraq`],
  ['en', `${'U.'.repeat(100_000)} Iraq`],
  ['en', `${'('.repeat(100_000)} in Iraq`],
])('hostile text in %s ends and loses nothing', (lang, text) => {
  const codes = findEntities(storyOf(lang, [text]), { limit: 100 }).map((each) => each.countryCode);
  expect(codes).toContain('IQ');
});

test('many names with the same first word cost no more than others', () => {
  const letters = 'ابتثجحخدذر';
  const surname = (number: number) =>
    Array.from(String(number), (digit) => letters.charAt(Number(digit))).join('');
  const text = Array.from({ length: 20_000 }, (_, index) => `محمد ${surname(index)}`).join(' ، ');
  expect(findEntities(storyOf('ar', [text])).length).toBe(8);
});
