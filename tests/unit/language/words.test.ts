import { describe, expect, it } from 'vitest';
import { countWords, findWords } from '../../../utils/core/language/words';

const words = (text: string, lang: string): string[] =>
  findWords(text, lang).map(({ start, end }) => text.slice(start, end));

describe('findWords', () => {
  it.each([
    [
      'en',
      "The mayor's well-kept bridge, 3.5 km!",
      ['The', "mayor's", 'well-kept', 'bridge', '3.5', 'km'],
    ],
    ['ar', 'قال: "الجسر مغلق" اليوم.', ['قال', 'الجسر', 'مغلق', 'اليوم']],
    ['fa', 'پل باز می‌شود', ['پل', 'باز', 'می‌شود']],
    ['hi', 'पुल बंद है।', ['पुल', 'बंद', 'है']],
  ])('%s: cuts at spaces and marks', (lang, text, expected) => {
    expect(words(text, lang)).toEqual(expected);
  });

  it.each([
    ['zh', '大桥今天关闭。'],
    ['ja', '橋は今日閉じた。'],
    ['th', 'สะพานปิดวันนี้'],
  ])('%s: cuts by the dictionary, without marks', (lang, text) => {
    const found = words(text, lang);
    expect(found.length).toBeGreaterThan(1);
    expect(found.join('')).toBe(text.replace('。', ''));
  });

  it.each(['one two three', 'مرحبا بالعالم', '大桥今天关闭。', '', '— !', 'สะพานปิดวันนี้ at 5 pm'])(
    'finds as many words as are counted: %j',
    (text) => {
      expect(findWords(text, 'und')).toHaveLength(countWords(text, 'und'));
    },
  );

  it('counts a text of many stretches like its parts', () => {
    expect(countWords('大桥今天关闭。'.repeat(2000), 'zh')).toBe(
      2000 * countWords('大桥今天关闭。', 'zh'),
    );
  });
});
