import { describe, expect, it } from 'vitest';
import type { StatedTime } from '../../../utils/core/model/timeline';
import { isoOf } from '../../../utils/core/model/timeline';
import { makeTimeline } from '../../../utils/core/timeline/make-timeline';
import { NOW } from './reading-context';

const URL_IRAQ = 'https://agency.example.iq/news/1';

/** A stated time; `at` as `2020-03-21T15:31+03:00`. */
function stated(at: string, more: Partial<StatedTime> = {}): StatedTime {
  const [, wallClock = '', zone] = /^([\d-]+(?:T[\d:]+)?)(Z|[+-]\d\d:\d\d)?$/.exec(at) ?? [];
  const precision = wallClock.length > 16 ? 'second' : wallClock.length > 10 ? 'minute' : 'day';
  return {
    role: 'published',
    wallClock,
    offset: zone === 'Z' ? '+00:00' : (zone ?? null),
    precision,
    source: 'json-ld',
    label: 'datePublished',
    text: at,
    confidence: 0.95,
    ...more,
  };
}

const shown = (at: string, more: Partial<StatedTime> = {}): StatedTime =>
  stated(at, { source: 'visible-text', label: '', role: 'unknown', confidence: 0.7, ...more });
const updated = (at: string, more: Partial<StatedTime> = {}): StatedTime =>
  stated(at, { role: 'updated', label: 'dateModified', confidence: 0.9, ...more });

function timelineOf(evidence: readonly StatedTime[], url = URL_IRAQ) {
  const timeline = makeTimeline(evidence, { now: NOW, url });
  const iso = (time: StatedTime | null) => time && isoOf(time);
  return {
    ...timeline,
    publishedIso: iso(timeline.published),
    updatedIso: iso(timeline.updated),
  };
}

describe('publication', () => {
  it('is none where the page states nothing', () => {
    expect(timelineOf([])).toMatchObject({
      published: null,
      updated: null,
      agreement: 'none',
      evidence: [],
    });
  });

  it('is a wall clock without a zone where the page names none', () => {
    const { published, agreement } = timelineOf([shown('2020-03-21T15:31')]);
    expect(published).toMatchObject({
      wallClock: '2020-03-21T15:31',
      offset: null,
      precision: 'minute',
    });
    expect(agreement).toBe('single');
  });

  it('is what the strongest evidence says', () => {
    const weak = shown('2024-12-28', { confidence: 0.3 });
    expect(timelineOf([weak, stated('2020-03-21T15:31+03:00')]).publishedIso).toBe(
      '2020-03-21T15:31+03:00',
    );
  });

  it('is what several sources agree on, before one that is hardly stronger', () => {
    const lone = shown('2020-05-01', { confidence: 0.66 });
    const pair = [
      shown('2020-03-21', { confidence: 0.64 }),
      stated('2020-03-21', { source: 'url', confidence: 0.62 }),
    ];
    expect(timelineOf([lone, ...pair]).publishedIso).toBe('2020-03-21');
  });

  it('takes the clock from a weaker source of the same day', () => {
    const { publishedIso } = timelineOf([
      stated('2020-03-21', { source: 'url' }),
      shown('2020-03-21T15:31'),
    ]);
    expect(publishedIso).toBe('2020-03-21T15:31');
  });

  it('takes another clock of the day before a midnight that nobody set', () => {
    expect(timelineOf([stated('2020-03-21T00:00'), shown('2020-03-21T15:31')]).publishedIso).toBe(
      '2020-03-21T15:31',
    );
  });

  it('is on the day the page shows where the machine counts in UTC', () => {
    const { published, agreement } = timelineOf([stated('2020-03-21T22:30Z'), shown('2020-03-22')]);
    expect(published?.wallClock).toBe('2020-03-22');
    expect(agreement).toBe('agree');
  });

  it('has the zone that follows from a UTC time and the shown clock of the same moment', () => {
    expect(timelineOf([stated('2020-03-21T22:30Z'), shown('2020-03-22T01:30')]).publishedIso).toBe(
      '2020-03-22T01:30+03:00',
    );
  });

  it.each([
    ['an empty field', stated('1970-01-01T00:00Z')],
    ['the year 1', stated('0001-01-01')],
    ['next year', stated('2027-03-01')],
    ['tomorrow night', stated('2026-11-24T09:00')],
    ['in three hours', stated('2026-11-22T21:01Z')],
    ['before there were pages', shown('1899-03-01')],
  ])('is never %s', (_name, time) => {
    expect(timelineOf([time]).published).toBeNull();
  });

  it('may be tonight where the clock has no zone', () => {
    expect(timelineOf([stated('2026-11-23T04:00')]).publishedIso).toBe('2026-11-23T04:00');
  });

  it('may be of another century where an archive says so to machines', () => {
    expect(timelineOf([stated('1912-04-16')]).publishedIso).toBe('1912-04-16');
  });
});

describe('a false Z', () => {
  it('loses its zone when the page shows the same wall clock, and so does its update', () => {
    const { published, updated: later } = timelineOf([
      stated('2020-08-24T09:23Z'),
      updated('2020-08-24T11:40Z'),
      shown('2020-08-24T09:23'),
    ]);
    expect(published).toMatchObject({
      wallClock: '2020-08-24T09:23',
      offset: null,
      source: 'json-ld',
    });
    expect(later).toMatchObject({ wallClock: '2020-08-24T11:40', offset: null });
  });

  it('is a true one when the page shows another clock', () => {
    expect(timelineOf([stated('2020-08-24T09:23Z'), shown('2020-08-24T11:23')]).publishedIso).toBe(
      '2020-08-24T09:23+00:00',
    );
  });

  it('is a true one when the page names the zone to its readers', () => {
    const evidence = [stated('2020-08-24T09:23Z'), shown('2020-08-24T09:23Z')];
    expect(timelineOf(evidence).publishedIso).toBe('2020-08-24T09:23+00:00');
  });

  it('is a true one in a British winter, not in summer', () => {
    const british = 'https://paper.example.co.uk/story';
    const of = (day: string) =>
      timelineOf([stated(`${day}T09:23Z`), shown(`${day}T09:23`)], british).publishedIso;
    expect(of('2021-01-24')).toBe('2021-01-24T09:23+00:00');
    expect(of('2021-07-24')).toBe('2021-07-24T09:23');
  });

  it('is not suspected of any other offset', () => {
    const evidence = [stated('2020-03-21T15:31+03:00'), shown('2020-03-21T15:31')];
    expect(timelineOf(evidence).publishedIso).toBe('2020-03-21T15:31+03:00');
  });
});

describe('agreement', () => {
  const url = (day: string) => stated(day, { source: 'url', label: '', confidence: 0.82 });

  it.each([
    ['agree', 'two sources name the day', [stated('2020-03-21T15:31Z'), url('2020-03-21')]],
    ['agree', 'a zone explains the day between', [stated('2020-03-21T22:31Z'), url('2020-03-22')]],
    ['disagree', 'no zone explains two days', [stated('2020-03-21T22:31Z'), url('2020-03-24')]],
    [
      'disagree',
      'clocks without zone are a day apart',
      [stated('2020-03-21T22:31'), url('2020-03-22')],
    ],
    ['single', 'one source says it twice', [stated('2020-03-21'), stated('2020-03-21T15:31')]],
    [
      'single',
      'the other is too weak to count',
      [stated('2020-03-21'), shown('2024-12-28', { confidence: 0.4 })],
    ],
    [
      'single',
      'an update is no publication',
      [stated('2020-03-21'), updated('2020-05-01', { source: 'meta' })],
    ],
    ['none', 'only an update is stated', [updated('2020-05-01')]],
  ] as const)('%s: %s', (wanted, _why, evidence) => {
    expect(timelineOf(evidence).agreement).toBe(wanted);
  });
});

describe('update', () => {
  const published = stated('2020-03-21T15:31+03:00');

  it.each([
    ['sixteen minutes later', '2020-03-21T15:47+03:00', '2020-03-21T15:47+03:00'],
    ['fifteen minutes later', '2020-03-21T15:46+03:00', null],
    ['the same moment in UTC', '2020-03-21T12:31Z', null],
    ['before publication', '2020-03-20T10:00+03:00', null],
    ['a year later', '2021-03-21T10:00+03:00', '2021-03-21T10:00+03:00'],
    ['the same day without a clock', '2020-03-21', null],
    ['the next day without a clock', '2020-03-23', '2020-03-23'],
    ['in the future', '2027-03-21T10:00+03:00', null],
  ])('%s: %s', (_when, at, wanted) => {
    const timeline = timelineOf([published, updated(at)]);
    expect(timeline.updatedIso).toBe(wanted);
    expect(timeline.publishedIso).toBe('2020-03-21T15:31+03:00');
  });

  it('is not made of two clocks of which one is in UTC and the other in no zone', () => {
    const evidence = [shown('2020-03-21T09:31'), updated('2020-03-21T14:31Z')];
    expect(timelineOf(evidence).updated).toBeNull();
  });

  it('never stands in for the publication', () => {
    const { published: none, updatedIso } = timelineOf([updated('2020-05-01T10:00')]);
    expect(none).toBeNull();
    expect(updatedIso).toBe('2020-05-01T10:00');
  });
});

it('keeps at most twelve pieces of evidence, those it rests on first', () => {
  const many = Array.from({ length: 30 }, (_, day) =>
    shown(`2020-04-${String((day % 28) + 1).padStart(2, '0')}T10:00`, {
      confidence: 0.4,
      label: String(day),
    }),
  );
  const { evidence } = timelineOf([
    ...many,
    updated('2020-03-22T10:00Z'),
    stated('2020-03-21T10:00Z'),
  ]);
  expect(evidence).toHaveLength(12);
  expect(evidence.slice(0, 2).map((time) => time.role)).toEqual(['published', 'updated']);
});
