import type { LiveBlock, PageElement } from './live-blocks';
import { attributeOf } from './safe-dom';

/** How an element is made: its name and its first class names without digits, which count instances. */
function signatureOf({ element, name }: PageElement): string {
  const classes = attributeOf(element, 'class')
    .split(/\s+/)
    .filter((token) => token !== '' && !/\d/.test(token));
  return `${name}.${classes.slice(0, 3).join('.')}`;
}

/** How a block is made: its element and the one around it, by names and class names. */
export function makeOf({ home }: LiveBlock): string {
  return `${signatureOf(home)}<${home.parent === null ? '' : signatureOf(home.parent)}`;
}

/** The makes that carry at least three tenths of the blocks' text. */
export function mainMakes(blocks: readonly LiveBlock[]): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  let total = 0;
  for (const block of blocks) {
    const make = makeOf(block);
    sizes.set(make, (sizes.get(make) ?? 0) + block.size);
    total += block.size;
  }
  return new Set([...sizes].filter(([, size]) => size >= 0.3 * total).map(([make]) => make));
}
