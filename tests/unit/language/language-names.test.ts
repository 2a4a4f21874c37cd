import { describe, expect, test } from 'vitest';
import { languageName, likelyMistakenFor } from '../../../utils/core/language/language-names';

describe('the languages to correct a detected one by', () => {
  test.each(['ar', 'fa', 'ckb', 'ur'])('%s stands beside the others of its script', (lang) => {
    const { near } = likelyMistakenFor(lang);
    expect(near).toEqual(expect.arrayContaining(['ar', 'fa', 'ckb', 'ur']));
  });

  test.each(['ar-IQ', 'en', 'und', 'pt-BR', 'xx'])(
    '%s: each language stands there once',
    (lang) => {
      const { near, others } = likelyMistakenFor(lang);
      const all = [...near, ...others].map((tag) => tag.split('-')[0]);
      expect(new Set(all).size).toBe(all.length);
      expect(near.includes(lang)).toBe(lang !== 'und');
    },
  );

  test('every one has a name in English', () => {
    const { near, others } = likelyMistakenFor('en');
    for (const tag of [...near, ...others]) expect(languageName(tag, 'en')).not.toBeNull();
  });
});
