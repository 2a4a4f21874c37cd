import { countryName } from '../utils/core/language/country-names';
import { formatNumber } from '../utils/core/language/format-number';
import { formatStatedTime } from '../utils/core/language/format-time';
import { nativeLanguageName, languageName } from '../utils/core/language/language-names';
import type { LanguageTag } from '../utils/core/model/language';
import type { StatedTime } from '../utils/core/model/timeline';
import { useText, type PlainKey } from './text';
import { Written } from './Written';

/** A day whose month, year and hour differ between the ways of writing them. */
const SAMPLE_TIME: StatedTime = {
  role: 'published',
  wallClock: '2026-07-09T15:30',
  offset: null,
  precision: 'minute',
  source: 'visible-text',
  label: '',
  text: '',
  confidence: 1,
};
const SAMPLE_NUMBER = 12345;
const SAMPLE_COUNTRY = 'IQ';
const SAMPLE_LANGUAGE = 'ckb';

/** How the brief will write a date, a number, a country and a language. */
export function WritingPreview({ lang }: { readonly lang: LanguageTag }) {
  const t = useText();
  const samples: readonly (readonly [PlainKey, string])[] = [
    ['options.preview.date', formatStatedTime(SAMPLE_TIME, lang)],
    ['options.preview.number', formatNumber(SAMPLE_NUMBER, lang)],
    ['options.preview.country', countryName(SAMPLE_COUNTRY, lang)],
    [
      'options.preview.language',
      languageName(SAMPLE_LANGUAGE, lang) ?? nativeLanguageName(SAMPLE_LANGUAGE),
    ],
  ];
  return (
    <section class="preview">
      <h2>{t('options.preview.heading')}</h2>
      <dl>
        {samples.map(([label, sample]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              <Written lang={lang}>{sample}</Written>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
