/** Longer strings of letters are no English words, and page text may hold any. */
const LONGEST = 40;
const WORD = /^[a-z]{3,}$/u;
/** Longest ending first, as in STEP_3. */
const STEP_2: readonly (readonly [ending: string, instead: string])[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['logi', 'log'],
  ['bli', 'ble'],
  ['eli', 'e'],
];
const STEP_3: readonly (readonly [ending: string, instead: string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const STEP_4 =
  /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/u;

/** Each letter as v(owel) or c(onsonant); y is a vowel after a consonant. */
function shape(word: string): string {
  let out = '';
  for (const [i, letter] of word.split('').entries())
    out += 'aeiou'.includes(letter) || (letter === 'y' && i > 0 && out.endsWith('c')) ? 'v' : 'c';
  return out;
}

const measure = (stem: string): number => shape(stem).match(/v+c+/gu)?.length ?? 0;
const hasVowel = (stem: string): boolean => shape(stem).includes('v');
const endsCvc = (stem: string): boolean => shape(stem).endsWith('cvc') && !/[wxy]$/u.test(stem);

function plurals(word: string): string {
  if (/sses$|ies$/u.test(word)) return word.slice(0, -2);
  return /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
}

function pastTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = /^(.*)(?:ed|ing)$/u.exec(word)?.[1];
  if (stem === undefined || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (/([^aeioulsz])\1$/u.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsCvc(stem) ? `${stem}e` : stem;
}

function replaceEnding(word: string, endings: typeof STEP_2): string {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (found === undefined) return word;
  const [ending, instead] = found;
  const stem = word.slice(0, -ending.length);
  return measure(stem) > 0 ? stem + instead : word;
}

function longEndings(word: string): string {
  const endings =
    /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic|ou)$/u.exec(
      word,
    )?.[0];
  if (endings === undefined || !STEP_4.test(word)) return word;
  const stem = word.slice(0, -endings.length);
  return measure(stem) > 1 ? stem : word;
}

function finalE(word: string): string {
  let out = word;
  if (out.endsWith('e')) {
    const stem = out.slice(0, -1);
    if (measure(stem) > 1 || (measure(stem) === 1 && !endsCvc(stem))) out = stem;
  }
  return out.endsWith('ll') && measure(out) > 1 ? out.slice(0, -1) : out;
}

/**
 * The stem of a small-letter English word by the Porter stemmer (M. F. Porter, "An algorithm for suffix stripping",
 * 1980); anything else as it is. Only for comparing the words of a text with each other, never shown.
 */
export function stemEnglish(word: string): string {
  if (word.length > LONGEST || !WORD.test(word)) return word;
  const step = pastTense(plurals(word));
  const soft = step.endsWith('y') && hasVowel(step.slice(0, -1)) ? `${step.slice(0, -1)}i` : step;
  return finalE(longEndings(replaceEnding(replaceEnding(soft, STEP_2), STEP_3)));
}
