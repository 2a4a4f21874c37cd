import type { PlacedMention } from './name-groups';
import type { MergedName } from './merge-names';

const LONGEST = 60;

/** The words of a mention as a reader would list them: `للعراق`, whose clitic cannot be cut off, gives `العراق`. */
function surfaceOf({ text, start, end, words }: PlacedMention, texts: readonly string[]): string {
  const surface = (texts[text] ?? '').slice(start, end).replace(/\s+/g, ' ');
  const [first = ''] = words;
  return first.startsWith('ال') && surface.startsWith('لل') ? `ال${surface.slice(2)}` : surface;
}

function mostFrequent(surfaces: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const surface of surfaces) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? '';
}

/** The best form of a name: the fullest in words, and of its spellings the most frequent one. */
export function bestNameOf(names: MergedName, texts: readonly string[]): string {
  const fullest = names.toSorted((a, b) => b.words.length - a.words.length);
  for (const { mentions } of fullest) {
    const name = mostFrequent(mentions.map((mention) => surfaceOf(mention, texts)));
    if (name.length <= LONGEST) return name;
  }
  return '';
}
