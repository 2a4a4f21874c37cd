import { LINE_LEXICON, type LineKind } from './line-filter-lexicon';

export type { LineKind } from './line-filter-lexicon';

const LEADING_SIGNS = /^[^\p{L}\p{N}(©]+/u;
const VOWEL_MARKS = /[\u064b-\u065f\u0670\u0640]|\u0307/g;
const ALEFS = /[\u0622\u0623\u0625\u0671]/g;
/** No line is judged by more than its beginning. */
const JUDGED_LENGTH = 80;

/** The beginning of a line as the lexicon writes it: lower case, without leading signs, Arabic letters folded. */
function foldLine(line: string): string {
  return line
    .slice(0, JUDGED_LENGTH)
    .replace(LEADING_SIGNS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(VOWEL_MARKS, '')
    .replace(ALEFS, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replaceAll('’', "'");
}

interface Phrase {
  readonly kind: LineKind;
  readonly text: string;
  /** Ends at a word's end. */
  readonly whole: boolean;
}

/** Phrases by their first two letters. */
type Lexicon = ReadonlyMap<string, readonly Phrase[]>;

const built = new Map<'lexicon', Lexicon>();

function lexiconByStart(): Lexicon {
  const known = built.get('lexicon');
  if (known !== undefined) return known;
  const lexicon = new Map<string, Phrase[]>();
  for (const [kind, languages] of Object.entries(LINE_LEXICON)) {
    if (!isKind(kind)) continue;
    for (const entry of Object.values(languages).flatMap((list) => list.split('|'))) {
      const whole = !entry.endsWith('*');
      const text = foldLine(whole ? entry : entry.slice(0, -1)).trim();
      const start = text.slice(0, 2);
      const phrases = lexicon.get(start) ?? [];
      phrases.push({ kind, text, whole });
      lexicon.set(start, phrases);
    }
  }
  built.set('lexicon', lexicon);
  return lexicon;
}

const isKind = (name: string): name is LineKind => Object.hasOwn(LINE_LEXICON, name);

const GOES_ON = /^[\p{L}\p{M}\p{N}]/u;
const AFTER_CREDIT = /^\s*[:：©/|]/;
const AFTER_BYLINE = /^\s*[:：|]|^\s+\S/;
const AFTER_SHARE = /^[\s:：.,|…+\-–()0-9]*\S{0,12}$/;
/** The letters that set the size of the type: `+A`, `A-`, `-A +A`. */
const TYPE_SIZE = /^[+\-–\s]*a[+\-–\sa]{0,8}$/;
const COPYRIGHT = /^(?:©|\(c\)|\(image|\(photo|getty images|ap photo)/;

function isOfKind({ kind }: Phrase, rest: string, size: number): boolean {
  if (kind === 'credit') return AFTER_CREDIT.test(rest);
  if (kind === 'byline') return AFTER_BYLINE.test(rest);
  if (kind === 'share') return size < 60 && AFTER_SHARE.test(rest);
  return true;
}

/**
 * What a line of a page may be instead of a part of the story, judged by how it begins: a hint, to be
 * weighed with length, links and place. A sentence may begin so too.
 */
export function kindsOfLine(line: string): ReadonlySet<LineKind> {
  const kinds = new Set<LineKind>();
  const folded = foldLine(line);
  if (COPYRIGHT.test(folded)) kinds.add('credit').add('rights');
  if (TYPE_SIZE.test(folded)) kinds.add('share');
  for (const phrase of lexiconByStart().get(folded.slice(0, 2)) ?? []) {
    if (kinds.has(phrase.kind) || !folded.startsWith(phrase.text)) continue;
    const rest = folded.slice(phrase.text.length);
    if (phrase.whole && GOES_ON.test(rest)) continue;
    if (isOfKind(phrase, rest, line.length)) kinds.add(phrase.kind);
  }
  return kinds;
}
