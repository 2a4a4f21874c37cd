import * as v from 'valibot';
import { parseLanguageTag } from './language';

/** A BCP 47 tag in any spelling; comes out in canonical form. */
export const languageTag = v.pipe(
  v.string(),
  v.check((tag) => parseLanguageTag(tag) !== null),
  v.transform((tag) => parseLanguageTag(tag) ?? tag),
);
