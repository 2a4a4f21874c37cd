import { describe, expect, it } from 'vitest';
import { hasDigit, withAsciiDigits } from '../../../utils/core/language/numerals';

describe('digits', () => {
  it.each([
    ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
    ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
    ['Devanagari', '०१२३४५६७८९'],
    ['Bengali', '০১২৩৪৫৬৭৮৯'],
    ['Gurmukhi', '੦੧੨੩੪੫੬੭੮੯'],
    ['Gujarati', '૦૧૨૩૪૫૬૭૮૯'],
    ['Tamil', '௦௧௨௩௪௫௬௭௮௯'],
    ['Telugu', '౦౧౨౩౪౫౬౭౮౯'],
    ['Kannada', '೦೧೨೩೪೫೬೭೮೯'],
    ['Malayalam', '൦൧൨൩൪൫൬൭൮൯'],
    ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
    ['Lao', '໐໑໒໓໔໕໖໗໘໙'],
    ['Burmese', '၀၁၂၃၄၅၆၇၈၉'],
    ['Khmer', '០១២៣៤៥៦៧៨៩'],
    ['full-width', '０１２３４５６７８９'],
    ['ASCII', '0123456789'],
  ])('of the %s system become 0 to 9', (_system, digits) => {
    expect(withAsciiDigits(digits)).toBe('0123456789');
    expect(hasDigit(digits.charAt(4))).toBe(true);
  });

  it('change nothing else, nor any length', () => {
    const text = 'في ٢١ آذار، a½②Ⅳ';
    expect(withAsciiDigits(text)).toBe('في 21 آذار، a½②Ⅳ');
    expect(hasDigit('½②Ⅳ')).toBe(false);
  });
});
