import type { LanguageTag } from '../model/language';

const formats = new Map<LanguageTag, Intl.NumberFormat>();

/**
 * A number as a language writes it: its digits and its grouping, e.g. `1,234` in `en`, `١٬٢٣٤` in `ar-IQ`.
 * An unknown language (`und`, or no tag at all) gets the form of the platform's own language.
 */
export function formatNumber(value: number, lang: LanguageTag): string {
  let format = formats.get(lang);
  if (format === undefined) {
    format = numberFormatFor(lang);
    formats.set(lang, format);
  }
  return format.format(value);
}

function numberFormatFor(lang: LanguageTag): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(lang === 'und' ? undefined : lang);
  } catch {
    return new Intl.NumberFormat();
  }
}
