import { describe, expect, it } from 'vitest';
import { readRelativeTime } from '../../../utils/core/timeline/read-relative-time';
import { NOW } from './reading-context';

function read(lang: string, text: string): string | null {
  const time = readRelativeTime(text, { langs: [lang], now: NOW });
  return time && [time.day, time.clock, time.offset].filter((part) => part !== null).join(' ');
}

const THREE_HOURS = '2026-11-22 15:00 +00:00';
const TWO_HOURS = '2026-11-22 16:00 +00:00';
const ONE_HOUR = '2026-11-22 17:00 +00:00';
const THREE_DAYS = '2026-11-19';
const TWO_DAYS = '2026-11-20';
const ONE_DAY = '2026-11-21';

describe('relative times', () => {
  it.each([
    ['en', '3 hours ago', THREE_HOURS],
    ['en', 'By A. Writer · 3h ago · 5 min read', THREE_HOURS],
    ['en', 'an hour ago', ONE_HOUR],
    ['en', 'Updated 20 mins ago', '2026-11-22 17:40 +00:00'],
    ['en', '3 days ago', THREE_DAYS],
    ['en', '1 week ago', '2026-11-15'],
    ['ar', 'قبل ٣ أيام', THREE_DAYS],
    ['ar', 'منذ ساعتين', TWO_HOURS],
    ['ar', 'منذ 3 ساعات', THREE_HOURS],
    ['ar', 'نشر قبل يومين', TWO_DAYS],
    ['ar', 'منذ يوم', ONE_DAY],
    ['ar', 'منذ ٢٥ دقيقة', '2026-11-22 17:35 +00:00'],
    ['fa', '۳ ساعت پیش', THREE_HOURS],
    ['fa', '۳ روز قبل', THREE_DAYS],
    ['ckb', '٣ کاتژمێر لەمەوبەر', THREE_HOURS],
    ['ckb', 'پێش ٣ ڕۆژ', THREE_DAYS],
    ['ur', '3 گھنٹے پہلے', THREE_HOURS],
    ['he', 'לפני שעתיים', TWO_HOURS],
    ['he', 'לפני 3 ימים', THREE_DAYS],
    ['he', 'לפני שעה', ONE_HOUR],
    ['tr', '3 saat önce', THREE_HOURS],
    ['tr', '2 GÜN ÖNCE', TWO_DAYS],
    ['fr', 'il y a 2 jours', TWO_DAYS],
    ['fr', 'Il y a une heure', ONE_HOUR],
    ['de', 'vor 3 Stunden', THREE_HOURS],
    ['de', 'vor einem Tag', ONE_DAY],
    ['es', 'hace 3 horas', THREE_HOURS],
    ['es', 'Hace un día', ONE_DAY],
    ['pt', 'há 2 dias', TWO_DAYS],
    ['it', '3 ore fa', THREE_HOURS],
    ['ru', '3 часа назад', THREE_HOURS],
    ['ru', '5 дней назад', '2026-11-17'],
    ['uk', '3 години тому', THREE_HOURS],
    ['pl', '3 godziny temu', THREE_HOURS],
    ['hi', '3 घंटे पहले', THREE_HOURS],
    ['bn', '3 ঘন্টা আগে', THREE_HOURS],
    ['th', '3 ชั่วโมงที่ผ่านมา', THREE_HOURS],
    ['id', '3 jam yang lalu', THREE_HOURS],
    ['vi', '3 giờ trước', THREE_HOURS],
    ['ja', '3 時間前', THREE_HOURS],
    ['zh', '3小时前', THREE_HOURS],
    ['ko', '3시간 전', THREE_HOURS],
    ['en', 'Yesterday, 15:31', '2026-11-21 15:31'],
    ['ar', 'أمس 15:31', '2026-11-21 15:31'],
  ])('[%s] %s → %s', (lang, text, wanted) => {
    expect(read(lang, text)).toBe(wanted);
  });

  it.each([
    ['en', 'The price has doubled since 3 hours of talks'],
    ['en', '5 min read'],
    ['en', 'in 3 hours'],
    ['ar', 'بغداد اليوم'],
    ['ar', 'خلال 3 أيام'],
    ['fr', 'dans 2 jours'],
    ['en', '99999 years ago'],
  ])('[%s] reads nothing in "%s"', (lang, text) => {
    expect(read(lang, text)).toBeNull();
  });

  it('tells where the words stand', () => {
    const text = 'كتبها مراسل —  قبل ٣ أيام';
    const time = readRelativeTime(text, { langs: ['ar'], now: NOW });
    expect(text.slice(time?.start, time?.end)).toBe('قبل ٣ أيام');
  });
});
