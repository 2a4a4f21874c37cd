import { mainMakes, makeOf } from './block-make';
import { sizeOf, type LiveBlock, type PageElement } from './live-blocks';

const NESTED = new Set(['li', 'dd', 'dt', 'td', 'th', 'p', 'h2', 'h3', 'h4', 'h5']);
const NESTING = new Set(['ul', 'ol', 'dl', 'blockquote', 'table', 'tbody', 'tr']);

/** The element a block stands in beside the paragraphs: lists and quotations do not count as one. */
function surroundingsOf({ home }: LiveBlock): PageElement | null {
  let element = NESTED.has(home.name) ? home.parent : home;
  while (element !== null && NESTING.has(element.name)) element = element.parent;
  return element;
}

/**
 * Blocks after the last and lists before the first of the story's own paragraphs that stand neither beside them
 * nor are made like them: notes on comments, teasers, key points. Empty when the paragraphs have no common make,
 * or when these blocks hold more than a quarter of the story.
 */
export function findFringe(story: readonly LiveBlock[]): ReadonlySet<LiveBlock> {
  const paragraphs = story.filter(({ home }) => !/^h\d$/.test(home.name));
  const makes = mainMakes(paragraphs);
  const main = paragraphs.filter((block) => makes.has(makeOf(block)));
  const [first, last] = [main[0], main.at(-1)];
  if (first === undefined || last === undefined || main.length < 3) return new Set();
  if (sizeOf(main) < 0.6 * sizeOf(story)) return new Set();
  const around = new Set(main.map(surroundingsOf));
  const isApart = (block: LiveBlock): boolean =>
    !makes.has(makeOf(block)) && !around.has(surroundingsOf(block));
  const tail = story.filter((block) => block.index > last.index && isApart(block));
  const head = story.filter(
    (block) => block.index < first.index && block.home.name === 'li' && isApart(block),
  );
  return sizeOf(tail) + sizeOf(head) > 0.25 * sizeOf(story)
    ? new Set()
    : new Set([...head, ...tail]);
}
