import { directionOfText } from '../core/language/direction';
import type { Block, BlockKind } from '../core/model/article';
import type { Direction } from '../core/model/language';
import { isWithin, type LiveBlock } from './live-blocks';

const KINDS: Readonly<Record<string, BlockKind>> = {
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  td: 'cell',
  th: 'cell',
  pre: 'preformatted',
  blockquote: 'quotation',
};

function kindOf(block: LiveBlock): BlockKind {
  const { name } = block.home;
  if (/^h[1-6]$/.test(name)) return 'heading';
  if (isWithin(block, (element) => element.name === 'blockquote')) return 'quotation';
  return KINDS[name] ?? 'paragraph';
}

/** The id of a live block in its article. */
export const idOf = ({ index }: LiveBlock): string => `b${index}`;

/** No script of the blocks below U+0590 runs from right to left, and none above U+08FF that news is written in. */
const MAY_RUN_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]|\ud83a|\ud802|\ud803/;
const LETTER = /\p{L}/u;

/** The direction of a block; most are settled by one look, without counting letters. */
const directionOfBlock = (text: string, dir: Direction): Direction =>
  !MAY_RUN_LEFT.test(text) && LETTER.test(text) ? 'ltr' : directionOfText(text, dir);

/** A block of the article as plain data. */
export function makeBlock(block: LiveBlock, dir: Direction): Block {
  const { text } = block;
  return { id: idOf(block), kind: kindOf(block), text, dir: directionOfBlock(text, dir) };
}
