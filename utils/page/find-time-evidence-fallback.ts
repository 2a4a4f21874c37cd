import type { StatedTime } from '../core/model/timeline';
import { findWrittenTimes } from '../core/timeline/find-written-times';
import { readMachineTime } from '../core/timeline/read-machine-time';
import { readRole } from '../core/timeline/read-role';
import type { ReadingContext } from '../core/timeline/reading-context';
import { stateTime } from '../core/timeline/state-time';
import { DATE_ATTRIBUTES, DATE_CLASSES, STATE_KEYS } from './find-time-evidence-lexicon';
import { isElsewhere, nearnessToTitle } from './find-time-evidence-place';
import type { ElementSearch } from './find-time-evidence-read-element';
import { shortTextOf } from './find-time-evidence-text';
import type { LiveBlock } from './live-blocks';
import { attributeOf, selectAll, textContentOf } from './safe-dom';

const MAX_ELEMENTS = 300;
const MAX_SCRIPT = 400_000;
const MAX_SCRIPTS_TOTAL = 1_500_000;
const MAX_SCRIPT_TIMES = 6;
const MAX_BLOCKS = 1_500;
const MIN_DATE_TEXT = 6;
const MAX_DATE_TEXT = 160;
const MAX_STRAY_TEXT = 300;
/** Further into a sentence, a date is one that the story tells of. */
const DATELINE_REACH = 60;

/** Dates in elements whose class says that they hold one, anywhere in the page. */
export function findClassTimes({ doc, title, context }: ElementSearch): readonly StatedTime[] {
  return selectAll(doc, DATE_CLASSES)
    .slice(0, MAX_ELEMENTS)
    .flatMap((element, index) => {
      const text = shortTextOf(doc, element, MAX_DATE_TEXT) ?? '';
      if (text.length < MIN_DATE_TEXT || text.length > MAX_DATE_TEXT) return [];
      const [time] = findWrittenTimes(text, context);
      if (time === undefined || isElsewhere(element, title)) return [];
      const role = readRole(text.slice(0, time.labelEnd));
      if (role === 'other') return [];
      const nearness = nearnessToTitle(element, title);
      const confidence = 0.44 - Math.min(0.15, index * 0.003) + nearness * 0.015;
      return [stateTime(time, { role, source: 'visible-text', label: '', text, confidence })];
    });
}

/** Times in attributes that scripts read. */
export function findAttributeTimes({ doc, title, context }: ElementSearch): readonly StatedTime[] {
  const selector = DATE_ATTRIBUTES.map((name) => `[${name}]`).join(',');
  return selectAll(doc, `${selector},abbr[title],span[title]`)
    .slice(0, MAX_ELEMENTS)
    .flatMap((element) => {
      const label = [...DATE_ATTRIBUTES, 'title'].find((name) => attributeOf(element, name) !== '');
      const text = label === undefined ? '' : attributeOf(element, label);
      if (label === undefined || text.length > 60 || !/\d{4}/.test(text)) return [];
      const read = readMachineTime(text, context);
      if (read === null || isElsewhere(element, title)) return [];
      const confidence = 0.4 + nearnessToTitle(element, title) * 0.01;
      return [stateTime(read, { role: 'unknown', source: 'script', label, text, confidence })];
    });
}

/** Times in the state a page's scripts start from. */
export function findScriptTimes(doc: Document, context: ReadingContext): readonly StatedTime[] {
  const key = new RegExp(
    `["'](${STATE_KEYS})\\\\?["']\\s{0,4}:\\s{0,4}\\\\?["']?([^"',}\\\\]{8,40})`,
    'gi',
  );
  const found: StatedTime[] = [];
  let total = 0;
  for (const script of selectAll(doc, 'script:not([src])')) {
    const state = (textContentOf(script) ?? '').slice(0, MAX_SCRIPT);
    total += state.length;
    if (total > MAX_SCRIPTS_TOTAL) break;
    for (const [text, label = '', value = ''] of state.matchAll(key)) {
      const read = readMachineTime(value, context);
      if (read === null) continue;
      const confidence = 0.58 - found.length * 0.03;
      found.push(stateTime(read, { role: 'unknown', source: 'script', label, text, confidence }));
      if (found.length >= MAX_SCRIPT_TIMES) return found;
    }
  }
  return found;
}

/** Any short text with a date, or a longer one that begins with it, for a page that gives nothing better. */
export function findStrayTimes(
  blocks: readonly LiveBlock[],
  title: Element | null,
  context: ReadingContext,
): readonly StatedTime[] {
  return blocks.slice(0, MAX_BLOCKS).flatMap(({ text, owner, hidden }, index) => {
    if (text.length > MAX_STRAY_TEXT || text.length < MIN_DATE_TEXT) return [];
    const [time] = findWrittenTimes(text, context);
    if (time === undefined || (text.length > MAX_DATE_TEXT && time.start > DATELINE_REACH))
      return [];
    const role = readRole(text.slice(0, time.labelEnd));
    if (role === 'other') return [];
    const confidence =
      0.25 -
      Math.min(0.1, index * 0.0001) +
      (role === 'published' ? 0.2 : 0) -
      (hidden ? 0.05 : 0) -
      (isElsewhere(owner, title) ? 0.1 : 0);
    return [stateTime(time, { role, source: 'visible-text', label: '', text, confidence })];
  });
}
