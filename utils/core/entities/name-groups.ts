import type { EntityType } from '../model/entity';
import type { Mention, MentionEvidence } from './mention';

/** A mention and the text it stands in; `text` counts the texts of the document. */
export interface PlacedMention extends Mention {
  readonly text: number;
}

/** All mentions of a document with the same words. */
export interface NameGroup {
  readonly words: readonly string[];
  readonly type: EntityType;
  readonly countryCode: string | null;
  readonly identity: string | null;
  readonly mentions: readonly PlacedMention[];
}

const WEIGHTS: Readonly<Record<MentionEvidence, number>> = {
  list: 4,
  cue: 3,
  shape: 1,
  repeat: 0.5,
};

/** The type most evidence speaks for; of equals the one met first. */
function votedType(mentions: readonly PlacedMention[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const { type, evidence } of mentions)
    votes.set(type, (votes.get(type) ?? 0) + WEIGHTS[evidence]);
  const [best] = [...votes].toSorted(([, a], [, b]) => b - a);
  return best?.[0] ?? 'organisation';
}

function makeGroup(words: readonly string[], mentions: readonly PlacedMention[]): NameGroup {
  const type = votedType(mentions);
  const known = mentions.find((mention) => mention.type === type && mention.identity !== null);
  return {
    words,
    type,
    countryCode: known?.countryCode ?? null,
    identity: known?.identity ?? null,
    mentions,
  };
}

/** Puts the mentions with equal words together; each group has one type, by vote. */
export function groupByWords(mentions: readonly PlacedMention[]): readonly NameGroup[] {
  const groups = new Map<string, PlacedMention[]>();
  for (const mention of mentions) {
    const key = mention.words.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map((group) => makeGroup(group[0]?.words ?? [], group));
}
