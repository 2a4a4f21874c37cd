import { describe, expect, test } from 'vitest';
import { countryName, findCountryCode } from '../../../utils/core/language/country-names';

describe('countryName', () => {
  test.each([
    ['IQ', 'en', 'Iraq'],
    ['IQ', 'ar', 'العراق'],
    ['IQ', 'fr', 'Irak'],
    ['DE', 'de', 'Deutschland'],
  ])('%s in %s is %s', (code, lang, name) => {
    expect(countryName(code, lang)).toBe(name);
  });

  test.each([
    ['ZZ9', 'en'],
    ['', 'ar'],
    ['QX', 'not a language'],
  ])('gives back the code %j where there is no name for it', (code, lang) => {
    expect(countryName(code, lang)).toBe(code);
  });
});

describe('findCountryCode', () => {
  test.each([
    ['العراق', 'ar', 'IQ'],
    ['أمريكا', 'ar', 'US'],
    ['امريكا', 'ar', 'US'],
    ['سورية', 'ar', 'SY'],
    ['السعودية', 'ar', 'SA'],
    ['كوريا الشمالية', 'ar', 'KP'],
    ['Iraq', 'en', 'IQ'],
    ['U.S.', 'en', 'US'],
    ['Britain', 'en', 'GB'],
    ['Burma', 'en', 'MM'],
    ['Turkey', 'en', 'TR'],
    ['Iran', 'fr', 'IR'],
    ['États-Unis', 'fr', 'US'],
    ['Etats-Unis', 'fr', 'US'],
    ['Россия', 'ru', 'RU'],
    ['伊拉克', 'zh', 'IQ'],
  ])('%s in %s is %s', (name, lang, code) => {
    expect(findCountryCode(name, lang)).toBe(code);
  });

  test.each([
    ['بغداد', 'ar'],
    ['Europe', 'en'],
    ['', 'en'],
    ['Iraq', 'not a language'],
  ])('%s in %s is no country', (name, lang) => {
    expect(findCountryCode(name, lang)).toBeNull();
  });

  test('finds every name it gives', () => {
    for (const lang of ['ar', 'en', 'fa', 'tr', 'ja'])
      for (const code of ['IQ', 'US', 'GB', 'EG', 'FR', 'CN', 'HK', 'CD', 'MM'])
        expect(findCountryCode(countryName(code, lang), lang)).toBe(code);
  });
});
