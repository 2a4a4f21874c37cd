import type { ArabicVocabulary } from './arabic-vocabulary';

const RELATIONAL = /(?:ي|يه|يين)$/;

/**
 * The word by which a text goes on to call an organisation: التحالف for قوات التحالف الدولي. `null` where it would be
 * an everyday word: nobody is meant by الحكومة alone.
 */
export function bareHeadOf(words: readonly string[], vocabulary: ArabicVocabulary): string | null {
  if (words.length < 2) return null;
  const at = words.slice(0, 2).findIndex((word) => word.startsWith('ال') && !RELATIONAL.test(word));
  const head = words[at];
  if (head === undefined || !(words[at + 1] ?? '').startsWith('ال')) return null;
  if (vocabulary.generic.has(head) || vocabulary.institutionHeads.has(head)) return null;
  if (vocabulary.roles.has(head)) return null;
  return head.length > 4 && !vocabulary.common.has(head.slice(2)) ? head : null;
}
