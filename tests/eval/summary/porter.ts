/**
 * The Porter stemmer for English (M. F. Porter, "An algorithm for suffix stripping", 1980), as ROUGE uses it.
 * Only for measuring; the extension stems no English.
 */
const STEP_2: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
};
const STEP_3: Readonly<Record<string, string>> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};
const STEP_4 =
  /^(.+?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/;

/** Each letter as v(owel) or c(onsonant); y is a vowel after a consonant. */
function shape(word: string): string {
  let out = '';
  for (const [i, letter] of word.split('').entries())
    out += 'aeiou'.includes(letter) || (letter === 'y' && i > 0 && out.endsWith('c')) ? 'v' : 'c';
  return out;
}

const measure = (stem: string): number => shape(stem).match(/v+c+/g)?.length ?? 0;
const hasVowel = (stem: string): boolean => shape(stem).includes('v');
const endsCvc = (stem: string): boolean => shape(stem).endsWith('cvc') && !/[wxy]$/.test(stem);

function plurals(word: string): string {
  if (/sses$|ies$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function pastTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = /^(.*)(?:ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeioulsz])\1$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsCvc(stem) ? `${stem}e` : stem;
}

function replaceEnding(word: string, endings: Readonly<Record<string, string>>): string {
  const ending = Object.keys(endings)
    .toSorted((a, b) => b.length - a.length)
    .find((each) => word.endsWith(each));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  return measure(stem) > 0 ? stem + endings[ending] : word;
}

function longEndings(word: string): string {
  const endings =
    /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ion|al|er|ic|ou)$/.exec(
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

const known = new Map<string, string>();

export function porterStem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let stem = known.get(word);
  if (stem === undefined) {
    let step = pastTense(plurals(word));
    if (step.endsWith('y') && hasVowel(step.slice(0, -1))) step = `${step.slice(0, -1)}i`;
    stem = finalE(longEndings(replaceEnding(replaceEnding(step, STEP_2), STEP_3)));
    known.set(word, stem);
  }
  return stem;
}
