import type { IsoDay } from './calendar-day';
import { LETTERS } from './letters';
import { formatOffset, isRealOffset, offsetOfZone } from './zone-offset';
import { ZONES, ZONES_BY_REGION } from './zone-lexicon';

/** GMT+3, UTC +03:00, +0300, (GMT+7); a bare sign needs two digits. */
const NUMERIC =
  /^[ ,|]{0,3}[([]?(?:(?:gmt|utc) ?([+\-−])|([+\-−])(?=\d\d)) ?(\d{1,2})(?::?(\d\d))?(?![\d/-])/;

const NAMED = `^[ ,|]{0,3}[([]?(بتوقيت [${LETTERS}]+(?: [${LETTERS}]+)?|[${LETTERS}]{1,5})(?![${LETTERS}])`;

const expressions = new Map<string, RegExp>();

function namedZone(folded: string): RegExpExecArray | null {
  const expression = expressions.get(NAMED) ?? new RegExp(NAMED);
  expressions.set(NAMED, expression);
  return expression.exec(folded);
}

export interface WrittenZone {
  /** `+03:00` */
  readonly offset: string;
  /** Code units read. */
  readonly length: number;
}

function numericZone(folded: string): WrittenZone | null {
  const match = NUMERIC.exec(folded);
  if (match === null) return null;
  const size = Number(match[3]) * 60 + Number(match[4] ?? 0);
  const minutes = (match[1] ?? match[2]) === '+' ? size : -size;
  return isRealOffset(minutes) ? { offset: formatOffset(minutes), length: match[0].length } : null;
}

function minutesOfName(
  name: string,
  region: string | null,
  wallClock: { readonly day: IsoDay; readonly clock: string },
): number | null {
  const here = region === null ? undefined : ZONES_BY_REGION[name]?.[region];
  const zone = here ?? (Object.hasOwn(ZONES, name) ? ZONES[name] : undefined);
  if (zone === undefined || typeof zone === 'number') return zone ?? null;
  return offsetOfZone(zone, Date.parse(`${wallClock.day}T${wallClock.clock}Z`));
}

/**
 * The zone named right after a clock, or null.
 *
 * @param folded what follows the clock, folded
 */
export function readZone(
  folded: string,
  at: { readonly region: string | null; readonly day: IsoDay; readonly clock: string },
): WrittenZone | null {
  const numeric = numericZone(folded);
  if (numeric !== null) return numeric;
  const match = namedZone(folded);
  const phrase = match?.[1];
  if (match === null || phrase === undefined) return null;
  const shorter = phrase.split(' ').slice(0, 2).join(' ');
  for (const name of [phrase, shorter]) {
    const minutes = minutesOfName(name, at.region, at);
    if (minutes !== null)
      return {
        offset: formatOffset(minutes),
        length: match[0].length - phrase.length + name.length,
      };
  }
  return null;
}
