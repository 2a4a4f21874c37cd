import { describe, expect, it } from 'vitest';
import { foldWord } from '../../../utils/core/language/fold';
import { stopWordsOf } from '../../../utils/core/language/stop-words';

const LAUNCH = 'ar fa ckb he ur tr en fr de es pt it nl sv pl ru uk el hi bn id vi zh ja ko'.split(
  ' ',
);

describe('stopWordsOf', () => {
  it.each(LAUNCH)('has a list for %s, folded like any text in it', (lang) => {
    const words = stopWordsOf(lang);
    expect(words.size).toBeGreaterThan(40);
    for (const word of words) expect(foldWord(word, lang)).toBe(word);
  });

  it.each([
    ['ar', 'على', 'بغداد'],
    ['en', 'The', 'bridge'],
    ['el', 'Από', 'γέφυρα'],
    ['ur', 'ہیں', 'پل'],
    ['ckb', 'لەگەڵ', 'پرد'],
  ])('%s: knows %s and not %s', (lang, stopWord, word) => {
    expect(stopWordsOf(lang).has(foldWord(stopWord, lang))).toBe(true);
    expect(stopWordsOf(lang).has(foldWord(word, lang))).toBe(false);
  });

  it('reads the language of a longer tag, and is empty for an unknown one', () => {
    expect(stopWordsOf('en-GB')).toBe(stopWordsOf('en'));
    expect(stopWordsOf('und').size).toBe(0);
  });
});
