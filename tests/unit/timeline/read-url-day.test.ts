import { describe, expect, it } from 'vitest';
import { readUrlDay } from '../../../utils/core/timeline/read-url-day';

describe('the day in an address', () => {
  it.each([
    ['https://a.example/2021/05/14/title', '2021-05-14'],
    ['https://a.example/news/2021-5-4-title', '2021-05-04'],
    ['https://a.example/2021/may/14/title', '2021-05-14'],
    ['https://a.example/20210514-title.html', '2021-05-14'],
    ['https://a.example/202105141044893040-title/', '2021-05-14'],
    ['https://a.example/cnt/dmf20210514_96887', '2021-05-14'],
    ['https://a.example/story?date=20210514', '2021-05-14'],
    ['https://web.archive.org/web/20230101000000/https://a.example/2021/05/14/title', '2021-05-14'],
  ])('%s → %s', (url, day) => {
    expect(readUrlDay(url)?.day).toBe(day);
  });

  it.each([
    'https://a.example/title-118274.html',
    'https://a.example/2021/05/title',
    'https://a.example/2021/02/31/title',
    'https://2021-05-14.example/title',
    'https://a.example/id/920210514',
    'https://web.archive.org/web/20230101000000/https://a.example/title',
    'not an address',
  ])('none in %s', (url) => {
    expect(readUrlDay(url)).toBeNull();
  });
});
