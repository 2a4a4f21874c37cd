import type { StatedTime, TimePrecision } from '../model/timeline';

/** A day, a clock and a zone as they were read, from whatever source. */
export interface ReadTime {
  readonly day: string;
  readonly clock: string | null;
  readonly offset: string | null;
}

/** The longest excerpt that is kept of the page's own words, in UTF-16 code units. */
const MAX_WORDS = 120;

function precisionOf(clock: string | null): TimePrecision {
  if (clock === null) return 'day';
  return clock.length > 5 ? 'second' : 'minute';
}

/** A piece of evidence: what was read, where it stood, how far it can be trusted. */
export function stateTime(
  { day, clock, offset }: ReadTime,
  found: Pick<StatedTime, 'role' | 'source' | 'label' | 'text' | 'confidence'>,
): StatedTime {
  return {
    role: found.role,
    wallClock: clock === null ? day : `${day}T${clock}`,
    offset: clock === null ? null : offset,
    precision: precisionOf(clock),
    source: found.source,
    label: found.label,
    text: found.text.trim().replace(/\s+/g, ' ').slice(0, MAX_WORDS),
    confidence: Math.max(0, Math.min(1, found.confidence)),
  };
}
