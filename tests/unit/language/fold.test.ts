import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../utils/core/language/fold';

describe('foldWord', () => {
  it.each([
    ['en', 'Café', 'cafe'],
    ['en', 'O’Neill', "O'NEILL"],
    ['fr', 'Élysée', 'elysee'],
    ['el', 'ΑΘΗΝΑ', 'Αθήνα'],
    ['el', 'Κόσμος', 'κοσμοσ'],
    ['ru', 'Ёлка', 'елка'],
    ['ru', 'за\u0301мок', 'замок'],
    ['tr', 'İSTANBUL', 'istanbul'],
    ['tr', 'IŞIK', 'ışık'],
    ['ar', 'مُحَمَّد', 'محمد'],
    ['ar', 'العـــراق', 'العراق'],
    ['ar', 'أحمد', 'احمد'],
    ['ar', 'مدرسة', 'مدرسه'],
    ['ar', 'على', 'علي'],
    ['ar', '٢٠٢٤', '2024'],
    ['fa', 'کتاب', 'كتاب'],
    ['fa', 'ایران', 'ايران'],
    ['fa', 'می‌شود', 'میشود'],
    ['fa', '۱۴۰۳', '1403'],
    ['ur', 'ہمارا', 'همارا'],
    ['ckb', 'هەولێر', 'ههولێر'],
    ['he', 'שָׁלוֹם', 'שלום'],
    ['hi', '२०२४', '2024'],
    ['ja', 'ＡＢＣ', 'abc'],
  ])('%s: takes %s and %s for the same word', (lang, one, other) => {
    expect(foldWord(one, lang)).toBe(foldWord(other, lang));
  });

  it.each([
    ['de', 'schön', 'schon'],
    ['es', 'año', 'ano'],
    ['sv', 'får', 'far'],
    ['vi', 'má', 'ma'],
    ['ru', 'мой', 'мои'],
    ['hi', 'कल', 'काल'],
    ['ar', 'قلب', 'كلب'],
  ])('%s: keeps %s and %s apart', (lang, one, other) => {
    expect(foldWord(one, lang)).not.toBe(foldWord(other, lang));
  });

  it('changes nothing the second time', () => {
    for (const word of ['Élysée', 'مُدَرِّسَة', 'İZMİR', 'Ёж', 'Ελλάς'])
      expect(foldWord(foldWord(word, 'en'), 'en')).toBe(foldWord(word, 'en'));
  });
});
