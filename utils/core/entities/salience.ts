/** What the salience of an entity depends on. */
export interface EntityStatistics {
  readonly mentions: number;
  /** Mentions of the entity that has most of them. */
  readonly mostMentions: number;
  /** 0…1: where in the article it is named first. */
  readonly firstPosition: number;
  readonly isInHeadline: boolean;
}

const POSITION = 0.55;
const HEADLINE = 0.6;

/**
 * How much a story is about an entity, 0…1: log-frequency + 0.55 · (1 − first position), plus a bonus for the
 * headline. Measured against the entities of headlines: spread, type and lead add nothing to these.
 */
export function salienceOf(statistics: EntityStatistics): number {
  const { mentions, mostMentions, firstPosition, isInHeadline } = statistics;
  const frequency = Math.log1p(mentions) / Math.log1p(Math.max(1, mostMentions));
  const score = frequency + POSITION * (1 - firstPosition) + (isInHeadline ? HEADLINE : 0);
  return score / (1 + POSITION + HEADLINE);
}
