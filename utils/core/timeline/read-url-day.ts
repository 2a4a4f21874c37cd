import { type IsoDay, makeIsoDay } from './calendar-day';

const MAX_URL = 2_000;
const ARCHIVE = /^[^?]{0,60}web\.archive\.org\/web\/\d+[a-z_]*\//;
/** /2020/03/21/, /2020-3-21-title, /2020/mar/21/. */
const PARTED =
  /[/=_-]((?:19|20)\d\d)[/_-](0?[1-9]|1[0-2]|[a-z]{3})[/_-](0?[1-9]|[12]\d|3[01])(?=[/_.?&-]|$)/i;
/** /20200321-title, /202003211045…, cnt/dmf20200321_1: the digits of the day in one run. */
const RUN =
  /(?<![\d])((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\d{0,12}(?:[/_.?&-]|$))/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function monthOf(written: string): number {
  const named = MONTHS.indexOf(written.toLowerCase());
  return named < 0 ? Number(written) : named + 1;
}

/** The day a page's address carries, with the characters it was read from, or null. */
export function readUrlDay(url: string): { readonly day: IsoDay; readonly text: string } | null {
  const bare = url.slice(0, MAX_URL).replace(ARCHIVE, '');
  const path = bare.replace(/^[a-z][a-z+.-]{0,20}:\/\/[^/]*/i, '');
  for (const pattern of [PARTED, RUN]) {
    const match = pattern.exec(path);
    const [text, year, month = '', date] = match ?? [];
    if (text === undefined) continue;
    const day = makeIsoDay(Number(year), monthOf(month), Number(date));
    if (day !== null) return { day, text: text.replace(/^[/=_-]/, '') };
  }
  return null;
}
