import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../utils/core/entities/find-entities';
import { mentionsIn, storyOf } from './article-of';

const find = (paragraphs: readonly string[], title = '') => {
  const story = storyOf('en', paragraphs, title);
  const entities = findEntities(story, { limit: 50 });
  const named = (name: string) => entities.find((entity) => entity.name === name);
  return {
    named,
    names: entities.map(({ name }) => name),
    mentions: (name: string) => mentionsIn(story, named(name)),
  };
};

test('the surname alone is the person named in full, without the possessive', () => {
  const { mentions } = find([
    'Prime Minister Nadia Harrowgate left the talks early.',
    "Mrs. Harrowgate said Harrowgate's staff would stay.",
  ]);
  expect(mentions('Nadia Harrowgate')).toEqual(['Nadia Harrowgate', 'Harrowgate', 'Harrowgate']);
});

test('the first word of a sentence is no name just because it is written large', () => {
  const { names } = find([
    'Farmers waited. Shelling began at dawn and the shelling went on. However, nobody left.',
  ]);
  expect(names).toEqual([]);
});

test('a name at the start of a sentence is found when it stands elsewhere with better evidence', () => {
  const { mentions } = find(['Doctor Ewa Lindqvist agreed. Lindqvist then left.']);
  expect(mentions('Ewa Lindqvist')).toEqual(['Ewa Lindqvist', 'Lindqvist']);
});

test('days, months, demonyms and titles are no names', () => {
  const { names } = find([
    'On Monday the French president met Iraqi officials. In March, American and Turkish soldiers left. The Minister agreed.',
  ]);
  expect(names).toEqual([]);
});

test('an acronym is the organisation it stands for', () => {
  const { mentions } = find([
    'The Harbour Workers Union called a strike. The HWU said it would last.',
  ]);
  expect(mentions('Harbour Workers Union')).toEqual(['Harbour Workers Union', 'HWU']);
});

test('all names of a country are one place with its code', () => {
  const { named, mentions } = find([
    'The United States agreed. The U.S. had waited; America was ready.',
  ]);
  expect(named('United States')?.countryCode).toBe('US');
  expect(mentions('United States')).toEqual(['United States', 'U.S.', 'America']);
});

test('a pronoun is no country', () => {
  expect(find(['They told us to wait. It is for us to decide who goes.']).names).toEqual([]);
});

test.each([
  ['Officials at the Ministry of Health confirmed it.', 'Ministry of Health', 'organisation'],
  ['He studied at Lakeview University for a year.', 'Lakeview University', 'organisation'],
  ['A fire broke out near Mount Sorrel at night.', 'Mount Sorrel', 'place'],
  ['It happened in the town of Dalmere, police said.', 'Dalmere', 'place'],
  ['The strike was led by Gen. Omar al-Tahhan.', 'Omar al-Tahhan', 'person'],
  ['The letter was signed by George W. Harkness.', 'George W. Harkness', 'person'],
])('%s', (text, name, type) => {
  expect(find([text]).named(name)?.type).toBe(type);
});

test('a headline in title case names nobody by its capitals alone', () => {
  const { names } = find(
    ['The vote was close.'],
    'Big Storm Hits Quiet Coast Town After Long Night',
  );
  expect(names).toEqual([]);
});

describe('salience', () => {
  const paragraphs = [
    'Oslo is quiet. Lisbon is loud.',
    'Lisbon has grown. Lisbon is older than Oslo.',
  ];

  test('who is named more often comes first', () => {
    expect(find(paragraphs).names).toEqual(['Lisbon', 'Oslo']);
  });

  test('who is named in the headline comes before that', () => {
    expect(find(paragraphs, 'What Oslo does').names).toEqual(['Oslo', 'Lisbon']);
  });
});
