import { describe, expect, it } from 'vitest';
import { foldDateText } from '../../../utils/core/timeline/fold-date-text';
import {
  HIJRI_MONTHS,
  JALALI_MONTHS,
  MONTH_NAMES,
} from '../../../utils/core/timeline/month-names-lexicon';
import { readRole } from '../../../utils/core/timeline/read-role';
import {
  OTHER_DATE_WORDS,
  PUBLISHED_WORDS,
  UPDATED_WORDS,
} from '../../../utils/core/timeline/role-words-lexicon';

describe('what the words before a date make of it', () => {
  it.each([
    ['Published: ', 'published'],
    ['Posted on ', 'published'],
    ['Last updated ', 'updated'],
    ['Published 3 May, updated ', 'updated'],
    ['نُشر في ', 'published'],
    ['تاريخ النشر: ', 'published'],
    ['آخر تحديث: ', 'updated'],
    ['تم التحديث ', 'updated'],
    ['تاریخ انتشار: ', 'published'],
    ['به‌روزرسانی: ', 'updated'],
    ['Veröffentlicht am ', 'published'],
    ['Stand: ', 'updated'],
    ['Mis à jour le ', 'updated'],
    ['Publicado el ', 'published'],
    ['Actualizado ', 'updated'],
    ['Giriş Tarihi: ', 'published'],
    ['Son Güncelleme: ', 'updated'],
    ['Обновлено: ', 'updated'],
    ['Опубликовано ', 'published'],
    ['פורסם ב ', 'published'],
    ['עודכן לאחרונה: ', 'updated'],
    ['更新日時：', 'updated'],
    ['发布时间：', 'published'],
    ['입력 ', 'published'],
    ['수정 ', 'updated'],
    ['अपडेटेड ', 'updated'],
    ['प्रकाशित: ', 'published'],
    ['প্রকাশিত: ', 'published'],
    ['By A. Writer, ', 'unknown'],
    ['', 'unknown'],
    ['Available until ', 'other'],
    ['Copyright ', 'other'],
    ['republic ', 'unknown'],
  ])('"%s" → %s', (before, role) => {
    expect(readRole(before)).toBe(role);
  });
});

it('has every word in the form it is compared in', () => {
  const lists = [UPDATED_WORDS, PUBLISHED_WORDS, OTHER_DATE_WORDS, JALALI_MONTHS, HIJRI_MONTHS];
  const words = [...lists, ...Object.values(MONTH_NAMES)].flatMap((list) => list.split(/ ; |\|/));
  expect(words.filter((word) => foldDateText(word).text !== word)).toEqual([]);
});
