import type { StatedTime, TimeAgreement, TimeSource } from '../model/timeline';
import { agreeOnDay } from './moments';

/** Weaker evidence is too likely to be of something else to contradict anything. */
const CONTRADICTS_FROM = 0.6;

/**
 * Do the sources agree on the day? Each source counts once, by the evidence that fits best: a source
 * disagrees when none of its evidence fits and some of it is strong. A day's difference that a zone explains
 * is no disagreement.
 *
 * @param evidence of publication, without updates
 */
export function agreementOn(
  published: StatedTime | null,
  evidence: readonly StatedTime[],
): TimeAgreement {
  if (published === null) return 'none';
  const agreeing = new Set<TimeSource>([published.source]);
  for (const time of evidence) if (agreeOnDay(published, time)) agreeing.add(time.source);
  const isContradicted = evidence.some(
    (time) => !agreeing.has(time.source) && time.confidence >= CONTRADICTS_FROM,
  );
  if (isContradicted) return 'disagree';
  return agreeing.size > 1 ? 'agree' : 'single';
}
