import * as lexicon from './class-lexicon';
import { attributeOf } from './safe-dom';

/** What an element's class names and id say it holds. */
export type ClassHint =
  | 'strong'
  | 'weak'
  | 'caption'
  | 'meta'
  | 'lead'
  | 'breadcrumb'
  | 'byline'
  | 'paywall'
  | 'dateline';

const SOURCES: Readonly<Record<ClassHint, string>> = {
  strong: lexicon.STRONG_FURNITURE,
  weak: lexicon.WEAK_FURNITURE,
  caption: lexicon.CAPTION,
  meta: lexicon.META,
  lead: lexicon.LEAD,
  breadcrumb: lexicon.BREADCRUMB,
  byline: lexicon.BYLINE,
  paywall: lexicon.PAYWALL,
  dateline: lexicon.DATELINE,
};

interface Lexicon {
  readonly words: ReadonlyMap<string, readonly ClassHint[]>;
  /** By their first three letters. */
  readonly beginnings: ReadonlyMap<string, readonly (readonly [string, ClassHint])[]>;
  readonly utilities: ReadonlySet<string>;
}

function makeLexicon(): Lexicon {
  const words = new Map<string, ClassHint[]>();
  const beginnings = new Map<string, (readonly [string, ClassHint])[]>();
  for (const [hint, list] of Object.entries(SOURCES)) {
    if (!isHint(hint)) continue;
    for (const word of list.split(' ')) {
      const start = word.slice(0, 3);
      if (word.endsWith('*'))
        beginnings.set(start, [...(beginnings.get(start) ?? []), [word.slice(0, -1), hint]]);
      else words.set(word, [...(words.get(word) ?? []), hint]);
    }
  }
  return { words, beginnings, utilities: new Set(lexicon.UTILITY_BEGINNINGS.split(' ')) };
}

const isHint = (name: string): name is ClassHint => Object.hasOwn(SOURCES, name);

const NO_HINTS: ReadonlySet<ClassHint> = new Set();
const MAX_NAME = 400;
const WORD_EDGE = /[-_\s]+/;
const CAMEL_CASE = /([a-z])([A-Z])/g;
/** Brackets, colons and slashes stand in the names of utility frameworks only. */
const UTILITY_MARK = /[:[\]/]/;
/** `hasCaption` is no caption. */
const STATE = /^(?:is|has|no|not|with|without)[A-Z]/;

/** A function that tells the hints of an element; it remembers what it has told of equal names. */
export function makeClassHints(): (element: Element) => ReadonlySet<ClassHint> {
  const { words, beginnings, utilities } = makeLexicon();
  const known = new Map<string, ReadonlySet<ClassHint>>();

  const addHints = (word: string, hints: Set<ClassHint>): void => {
    for (const hint of words.get(word) ?? []) hints.add(hint);
    for (const [start, hint] of beginnings.get(word.slice(0, 3)) ?? [])
      if (word.startsWith(start)) hints.add(hint);
  };
  const hintsOfName = (name: string, hints: Set<ClassHint>): void => {
    const parts = name.replace(CAMEL_CASE, '$1-$2').toLowerCase().split(WORD_EDGE).filter(Boolean);
    parts.forEach((part, at) => {
      addHints(part, hints);
      const next = parts[at + 1];
      if (next !== undefined) addHints(part + next, hints);
    });
  };
  const isUtility = (name: string): boolean => {
    const dash = name.indexOf('-', 1);
    return (
      UTILITY_MARK.test(name) ||
      STATE.test(name) ||
      (dash > 0 && utilities.has(name.slice(0, dash)))
    );
  };
  const hintsOfNames = (classes: string, others: string): ReadonlySet<ClassHint> => {
    const hints = new Set<ClassHint>();
    for (const name of classes.split(/\s+/)) if (!isUtility(name)) hintsOfName(name, hints);
    hintsOfName(others, hints);
    return hints.size === 0 ? NO_HINTS : hints;
  };

  return (element) => {
    const classes = attributeOf(element, 'class').slice(0, MAX_NAME);
    const others = ['id', 'data-testid', 'data-component', 'itemprop']
      .map((name) => attributeOf(element, name).slice(0, 80))
      .join(' ')
      .trim();
    if (classes === '' && others === '') return NO_HINTS;
    const names = `${classes}\n${others}`;
    const hints = known.get(names) ?? hintsOfNames(classes, others);
    known.set(names, hints);
    return hints;
  };
}
