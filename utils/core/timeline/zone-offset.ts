import { twoDigits } from './calendar-day';

/** An offset in minutes as ISO 8601 writes it: `+03:00`. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.trunc(size / 60))}:${twoDigits(size % 60)}`;
}

/** Minutes ahead of UTC of an offset such as `+03:00`; the inverse of {@link formatOffset}. */
export function minutesOfOffset(offset: string): number {
  const sign = offset.startsWith('-') ? -1 : 1;
  return sign * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6)));
}

const formatters = new Map<string, Intl.DateTimeFormat | null>();

function formatterOf(zone: string): Intl.DateTimeFormat | null {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  let made: Intl.DateTimeFormat | null = null;
  try {
    made = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    // The platform knows no such zone.
  }
  formatters.set(zone, made);
  return made;
}

/** Minutes ahead of UTC that an IANA zone's clocks are at an instant (ms since 1970), or null for an unknown zone. */
export function offsetOfZone(zone: string, instant: number): number | null {
  const parts = formatterOf(zone)?.formatToParts(instant) ?? [];
  const name = parts.find((part) => part.type === 'timeZoneName')?.value;
  if (name === undefined) return null;
  return name === 'GMT' ? 0 : minutesOfOffset(name.slice(3));
}

/** Is this an offset some place on earth has? */
export function isRealOffset(minutes: number): boolean {
  return minutes >= -720 && minutes <= 840 && minutes % 15 === 0;
}
