const TAG = /<[^<>]{0,2000}>/g;
const LINE_TAG = /<(?:\/p|br\s{0,5}\/?|\/div|\/li|\/h\d)>/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};
const ENTITY = /&(#x?[\da-f]{1,7}|[a-z]{2,6});/gi;

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
  const isHex = /^#x/i.test(name);
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** A text of the page's metadata without the markup and the entities some pages leave in it, escaped once or twice. */
export function plainText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  let plain = text;
  for (let round = 0; round < 2; round += 1)
    plain = plain.replace(LINE_TAG, '\n').replace(TAG, ' ').replace(ENTITY, decodeEntity);
  return plain;
}
