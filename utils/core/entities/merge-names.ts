import type { LanguageTag } from '../model/language';
import type { ArabicVocabulary } from './arabic-vocabulary';
import { arabicVocabularyFor } from './arabic-vocabulary';
import { bareHeadOf } from './bare-head';
import type { NameGroup } from './name-groups';
import { scriptFamilyOf } from './script-family';

const COMPANY_FORMS = new Set(
  'inc corp corporation ltd llc plc co company group sa ag gmbh'.split(' '),
);
const LINKS = new Set('of the and for de la du des di da do del y und & et'.split(' '));

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !LINKS.has(word))
    .map((word) => word.charAt(0))
    .join('');

function shortPersons(words: readonly string[]): string[] {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  return words.length > 2 ? [last, `${first} ${last}`, words.slice(1).join(' ')] : [last];
}

const RELATIONAL = /^ال.{2,}(?:ي|يه)$/;

function shortArabic({ words, type }: NameGroup, vocabulary: ArabicVocabulary): string[] {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const forms: string[] = [];
  const isHead = vocabulary.namingHeads.has(first) || vocabulary.organisationHeads.has(first);
  if (isHead && type === 'organisation') forms.push(words.slice(1).join(' '));
  if (words.length > 2 && (RELATIONAL.test(last) || vocabulary.tails.has(last)))
    forms.push(words.slice(0, -1).join(' '));
  const head = type === 'organisation' ? bareHeadOf(words, vocabulary) : null;
  return head === null ? forms : [...forms, head];
}

/** Shorter names that a reader takes for this one, e.g. the surname for a person. The name itself is not among them. */
function shortFormsOf(group: NameGroup, vocabulary: ArabicVocabulary | null): string[] {
  const { words, type } = group;
  if (words.length < 2) return [];
  if (type === 'person') return shortPersons(words);
  if (vocabulary !== null) return shortArabic(group, vocabulary);
  if (type === 'place') return [];
  const isCompany = COMPANY_FORMS.has(words.at(-1) ?? '');
  return [initialsOf(words), ...(isCompany ? [words.slice(0, -1).join(' ')] : [])];
}

/** Names of one thing, the fullest first. */
export type MergedName = readonly NameGroup[];

interface Merger {
  readonly byForm: Map<string, NameGroup[]>;
  readonly byIdentity: Map<string, NameGroup[]>;
}

const formKey = (group: NameGroup, form: string): string => `${group.type} ${form}`;

function mergedWith(group: NameGroup, { byForm, byIdentity }: Merger): NameGroup[] | undefined {
  const known = group.identity === null ? undefined : byIdentity.get(group.identity);
  return known ?? byForm.get(formKey(group, group.words.join(' ')));
}

/**
 * Puts the names of one person, organisation or place together: a surname with the full name, a name with and
 * without its generic head (تنظيم داعش), an acronym with the words it stands for, what a list knows as one. Longer
 * names go first, so that a short form finds them; of two that share it the one met first takes it.
 */
export function mergeNames(groups: readonly NameGroup[], lang: LanguageTag): readonly MergedName[] {
  const arabic = scriptFamilyOf(lang) === 'arabic' ? arabicVocabularyFor(lang) : null;
  const merger: Merger = { byForm: new Map(), byIdentity: new Map() };
  const merged: NameGroup[][] = [];
  const longestFirst = groups.toSorted((a, b) => b.words.length - a.words.length);
  for (const group of longestFirst) {
    let names = mergedWith(group, merger);
    if (names === undefined) merged.push((names = [group]));
    else names.push(group);
    if (group.identity !== null && !merger.byIdentity.has(group.identity))
      merger.byIdentity.set(group.identity, names);
    for (const form of shortFormsOf(group, arabic)) {
      const key = formKey(group, form);
      if (!merger.byForm.has(key)) merger.byForm.set(key, names);
    }
  }
  return merged;
}
