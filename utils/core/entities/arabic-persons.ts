import { isNoName, isSurelyName } from './arabic-name-shape';
import type { ArabicVocabulary } from './arabic-vocabulary';
import { isArabicWord, isIn, isRelational, readingIn } from './arabic-words';
import type { TokenClaims } from './token-claims';
import type { Token } from './tokens';

const LONGEST_NAME = 10;

/** A word that joins what follows to what stands before: وسعد. A name may begin with و too. */
const isJoined = (token: Token, words: ArabicVocabulary): boolean =>
  token.key.startsWith('و') && token.key.length > 4 && !words.given.has(token.key);

/**
 * May this word go on a name? The second word may be any that is no everyday word; those behind it must be known
 * to stand in names, or follow a given name or a particle.
 */
function goesOn(row: readonly Token[], token: Token | undefined, words: ArabicVocabulary): boolean {
  const previous = row.at(-1);
  if (previous === undefined || token === undefined || !isArabicWord(token)) return false;
  if (words.particles.has(previous.key) && !/^[وفبل]ال|^لل/.test(token.key)) return true;
  if (isNoName(token, words)) return false;
  if (isJoined(token, words)) return false;
  if (isSurelyName(token, words))
    return !words.foreign.has(previous.key) || !token.key.startsWith('ال');
  const isDefinite = token.key.startsWith('ال');
  if (isDefinite) return words.given.has(previous.key) && !words.foreign.has(previous.key);
  if (!words.knowsWords) return row.length === 1 && token.key.length > 3;
  return row.length === 1 || (row.length === 2 && words.given.has(previous.key));
}

function endOfName(claims: TokenClaims, from: number, words: ArabicVocabulary): number {
  let to = from + 1;
  while (to < from + LONGEST_NAME && claims.at(to) === null) {
    if (!goesOn(claims.tokens.slice(from, to), claims.tokens[to], words)) break;
    to += 1;
  }
  const dangles = (token: Token | undefined): boolean =>
    token !== undefined && words.particles.has(token.key) && !words.given.has(token.key);
  while (to > from + 2 && dangles(claims.tokens[to - 1])) to -= 1;
  return to;
}

/** Is the word before a title, or a title with its office: وزير الخارجية العراقي? */
function hasTitleBefore(claims: TokenClaims, from: number, words: ArabicVocabulary): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const token = claims.tokens[at];
    if (token === undefined || !token.isWord) return false;
    if (isIn(token, words.titles)) return true;
    const isOffice = isIn(token, words.roles) || isRelational(token) || claims.at(at) !== null;
    if (!isOffice) return false;
  }
  return false;
}

/** After a title an unknown word counts when another word of the name follows it. */
function claimTitled(claims: TokenClaims, from: number, words: ArabicVocabulary): void {
  const token = claims.tokens[from];
  if (token === undefined || isNoName(token, words) || isIn(token, words.roles)) return;
  if (isRelational(token) || token.key.startsWith('ال') || isJoined(token, words)) return;
  const to = endOfName(claims, from, words);
  const known = words.given.has(token.key) && !words.shared.has(token.key);
  const isNamed = known || (to - from >= 2 && words.knowsWords);
  if (isNamed) claims.add({ from, to, type: 'person', evidence: 'cue' });
}

/** A given name and what follows it. An everyday word needs a second given name to count as one. */
function claimGiven(claims: TokenClaims, from: number, words: ArabicVocabulary): void {
  const token = claims.tokens[from];
  const first = readingIn(token, words.given);
  const next = claims.tokens[from + 1];
  if (first === undefined || token === undefined || next === undefined) return;
  if (token.text === 'على') return;
  if (words.shared.has(first.key) && (!words.given.has(next.key) || words.shared.has(next.key)))
    return;
  if (first.before > 0 && (first.key.length < 4 || words.common.has(token.key))) return;
  const to = endOfName(claims, from, words);
  if (to - from >= 2) claims.add({ from, to, type: 'person', evidence: 'list', first });
}

const PLURAL = /(?:ات|ون|ين|تان|يا)$/;

/** The word right behind a verb of speech, the verb's subject: وقالت ميركل. A guess by its shape. */
function claimSpeaker(claims: TokenClaims, from: number, words: ArabicVocabulary): void {
  const token = claims.tokens[from];
  if (token === undefined || !isIn(claims.tokens[from - 1], words.speech)) return;
  if (isNoName(token, words) || token.key.length < 3 || PLURAL.test(token.key)) return;
  if (/^(?:ال|[وفبلك]ال)/.test(token.key)) return;
  if (words.particles.has(token.key) || isIn(token, words.roles) || isIn(token, words.titles))
    return;
  const to = endOfName(claims, from, words);
  claims.add({ from, to, type: 'person', evidence: 'shape' });
}

/** Persons: a title and what follows it, a given name and the names behind it, the subject of a verb of speech. */
export function claimArabicPersons(claims: TokenClaims, words: ArabicVocabulary): void {
  const rules = [claimGiven, claimSpeaker];
  claims.tokens.forEach((_, from) => {
    if (!claims.isFree(from, from + 1)) return;
    if (hasTitleBefore(claims, from, words)) claimTitled(claims, from, words);
    for (const rule of rules) if (claims.isFree(from, from + 1)) rule(claims, from, words);
  });
}
