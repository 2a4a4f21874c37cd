import { describe, expect, it } from 'vitest';
import { readMachineTime } from '../../../utils/core/timeline/read-machine-time';
import { contextOf } from './reading-context';

function read(value: string, more = {}): string | null {
  const time = readMachineTime(value, contextOf('en', more));
  return time && [time.day, time.clock, time.offset].filter((part) => part !== null).join(' ');
}

describe('machine-readable times', () => {
  it.each([
    ['2021-05-14', '2021-05-14'],
    ['20210514', '2021-05-14'],
    ['2021-5-4', '2021-05-04'],
    ['2021-05-14T09:05', '2021-05-14 09:05'],
    ['2021-05-14T09:05:07+03:00', '2021-05-14 09:05:07 +03:00'],
    ['2021-05-14T09:05:00+0300', '2021-05-14 09:05 +03:00'],
    ['2021-05-14T09:05:00+03', '2021-05-14 09:05 +03:00'],
    ['2021-05-14T09:05:00.123Z', '2021-05-14 09:05 +00:00'],
    ['2021-05-14 09:05:00 -0430', '2021-05-14 09:05 -04:30'],
    ['2021-05-14 9:05:00 PM', '2021-05-14 21:05'],
    ['20210514T090507Z', '2021-05-14 09:05:07 +00:00'],
    ['20210514090507', '2021-05-14 09:05:07'],
    ['202105140905', '2021-05-14 09:05'],
    ['1620983107', '2021-05-14 09:05:07 +00:00'],
    ['1620983107000', '2021-05-14 09:05:07 +00:00'],
    ['Fri, 14 May 2021 09:05:07 GMT', '2021-05-14 09:05:07 +00:00'],
    ['Fri, 14 May 2021 09:05:07 +0300', '2021-05-14 09:05:07 +03:00'],
    ['Fri May 14 2021 09:05:07 GMT+0300 (Arabian Standard Time)', '2021-05-14 09:05:07 +03:00'],
    ['May 14, 2021 9:05 PM', '2021-05-14 21:05'],
    ['14.05.2021 09:05', '2021-05-14 09:05'],
    ['1400-02-24', '2021-05-14'],
    [' 2021/05/14 ', '2021-05-14'],
  ])('reads %s as %s', (value, wanted) => {
    expect(read(value)).toBe(wanted);
  });

  it('reads an American form as the region writes it', () => {
    expect(read('5/4/2021 9:05:00 PM', { monthFirst: true })).toBe('2021-05-04 21:05');
  });

  it.each([
    '',
    'yesterday',
    '2021-02-31T10:00:00Z',
    '2021-13-01',
    '0001-01-01',
    '2021',
    '12345',
    '{{ date }}',
    '99999999999999999999',
  ])('reads nothing in "%s"', (value) => {
    expect(read(value)).toBeNull();
  });

  it('drops an offset no place on earth has', () => {
    expect(read('2021-05-14T09:05:00+25:00')).toBe('2021-05-14 09:05');
  });
});
