import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../utils/core/language/fold';
import { stemArabic } from '../../../utils/core/language/stem-arabic';

const stem = (word: string): string => stemArabic(foldWord(word, 'ar'));

describe('stemArabic', () => {
  it.each([
    ['القوات', 'قوات'],
    ['والحكومة', 'حكومة'],
    ['بالمدينة', 'المدينة'],
    ['للمدرسة', 'مدرسة'],
    ['المهندسون', 'مهندسين'],
    ['شركاتهم', 'شركات'],
  ])('takes %s and %s for forms of one word', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each(['بغداد', 'باريس', 'لبنان', 'كابل', 'بيروت', 'لندن'])(
    'keeps the first letter of %s',
    (name) => {
      expect(stem(name).charAt(0)).toBe(name.charAt(0));
    },
  );

  it.each(['من', 'ال', 'وفد', ''])('leaves the short word %j alone', (word) => {
    expect(stemArabic(word)).toBe(word);
  });
});
