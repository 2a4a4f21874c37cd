/** The noughts of the decimal digit systems met in news; a system's ten digits stand in a row (Unicode, general category Nd). */
const ZEROES: readonly number[] = [
  0x0660, // Arabic
  0x06f0, // Persian, Urdu
  0x0966, // Devanagari
  0x09e6, // Bengali
  0x0a66, // Gurmukhi
  0x0ae6, // Gujarati
  0x0b66, // Odia
  0x0be6, // Tamil
  0x0c66, // Telugu
  0x0ce6, // Kannada
  0x0d66, // Malayalam
  0x0e50, // Thai
  0x0ed0, // Lao
  0x1040, // Burmese
  0x17e0, // Khmer
  0xff10, // full-width
];
const FOREIGN_DIGIT =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g;

/** The text with every decimal digit written 0–9. The length in UTF-16 code units stays the same. */
export function withAsciiDigits(text: string): string {
  return text.replace(FOREIGN_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROES.find((first) => code >= first && code < first + 10) ?? code;
    return String(code - zero);
  });
}

const ANY_DIGIT = new RegExp(`\\d|${FOREIGN_DIGIT.source}`);

/** Has the text a digit of any of these systems? */
export function hasDigit(text: string): boolean {
  return ANY_DIGIT.test(text);
}
