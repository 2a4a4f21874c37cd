import { listCountryNames } from '../language/country-names';
import { foldName } from '../language/fold-name';
import type { EntityType } from '../model/entity';
import type { LanguageTag } from '../model/language';
import { CITIES } from './lexicons/cities-lexicon';
import { ORGANISATIONS } from './lexicons/organisations-lexicon';
import type { PhraseIndex } from './phrase-index';
import { makePhraseIndex } from './phrase-index';
import { scriptFamilyOf } from './script-family';
import { findTokens } from './tokens';

/** What is known of a listed name. */
export interface ListedName {
  readonly type: Exclude<EntityType, 'person'>;
  readonly countryCode: string | null;
  /** The same for all names of one thing: `UN`, `United Nations`. */
  readonly identity: string;
  /** An everyday word as well: it counts only where its neighbours speak for a name. */
  readonly isShared: boolean;
  /** Written in capitals alone, as `WHO` is: small letters make it another word. */
  readonly isAcronym: boolean;
}

export type Gazetteer = PhraseIndex<ListedName>;

const gazetteers = new Map<LanguageTag, Gazetteer>();

/** Country names that news writes as everyday words too. */
const SHARED_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  ar: ['مالي', 'بنين', 'جيرسي', 'توغو', 'نيوي'],
  en: ['us', 'man'],
};

type Listing = readonly [name: string, listed: ListedName];

const isAcronym = (name: string): boolean => /^[\p{Lu}.\p{N}+]{2,}$/u.test(name);

/** One side of a table `English=Arabic`; `side` 0 for Latin script, 1 for Arabic. */
function listingsOf(table: string, type: ListedName['type'], side: 0 | 1): readonly Listing[] {
  return table.split(';').flatMap((line, number) =>
    (line.trim().split('=')[side] ?? '')
      .split('/')
      .filter(Boolean)
      .map((entry): Listing => {
        const name = entry.replace(/\?$/, '');
        const isShared = name !== entry;
        const identity = `${type}:${String(number)}`;
        return [name, { type, countryCode: null, identity, isShared, isAcronym: isAcronym(name) }];
      }),
  );
}

function countriesOf(lang: LanguageTag): readonly Listing[] {
  const shared = SHARED_COUNTRIES[lang.split('-')[0] ?? lang] ?? [];
  return listCountryNames(lang).map(([name, countryCode]) => [
    name,
    {
      type: 'place',
      countryCode,
      identity: `country:${countryCode}`,
      isShared: shared.includes(foldName(name, lang)) && !isAcronym(name),
      isAcronym: isAcronym(name),
    },
  ]);
}

/** The names of a language: its countries, and the listed cities and organisations in its script, if there are any. */
function listingsFor(lang: LanguageTag): readonly Listing[] {
  const countries = countriesOf(lang === 'und' ? 'en' : lang);
  const family = scriptFamilyOf(lang);
  const side = family === 'arabic' ? 1 : 0;
  if (family === 'plain') return countries;
  return [
    ...countries,
    ...listingsOf(CITIES, 'place', side),
    ...listingsOf(ORGANISATIONS, 'organisation', side),
  ];
}

/** The countries, cities and organisations known for a language. Built at the first call, then kept. */
export function gazetteerFor(lang: LanguageTag): Gazetteer {
  let gazetteer = gazetteers.get(lang);
  if (gazetteer === undefined) {
    gazetteer = makePhraseIndex(
      listingsFor(lang).map(([name, listed]) => [
        findTokens(name, lang).map(({ key }) => key),
        listed,
      ]),
    );
    gazetteers.set(lang, gazetteer);
  }
  return gazetteer;
}
