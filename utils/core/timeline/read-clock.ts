import { twoDigits } from './calendar-day';
import {
  CLOCK_AFTER,
  CLOCK_BEFORE,
  EVENING_AFTER,
  EVENING_BEFORE,
  MORNING_AFTER,
  MORNING_BEFORE,
} from './clock-lexicon';
import { LETTERS } from './letters';

/** A time of day found in a folded text. */
export interface WrittenClock {
  /** `15:31`, or `15:31:07` when the seconds are given and not zero, which is mere padding. */
  readonly clock: string;
  readonly start: number;
  readonly end: number;
}

const EDGE = `(?![${LETTERS}\\d])`;
const BEFORE = `(?:(?<am>${MORNING_BEFORE})|(?<pm>${EVENING_BEFORE})) ?`;
const AFTER = ` ?(?:(?:(?<am2>${MORNING_AFTER})|(?<pm2>${EVENING_AFTER}))${EDGE})`;
const MINUTES = '(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d{1,6})?)?';

/** 15:31, 15:31:07, 3:31 pm, 오후 3:31, 15h31, 15 h 31. */
const WITH_COLON = `(?:${BEFORE})?(?<![\\d.:/-])(?<hour>\\d{1,2}) ?(?:[:٫]|h ?) ?${MINUTES}(?!\\d)(?:${AFTER})?`;
/** kl. 15.31, ore 15.31, 15.31 WIB, 3.31pm. */
const WITH_STOP_LED = `(?<![${LETTERS}])(?:${CLOCK_BEFORE})[.:]? ?(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?![\\d.])`;
const WITH_STOP_TRAILED = `(?<![\\d.:/-])(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?:${AFTER}|(?= ?(?:${CLOCK_AFTER})${EDGE}))`;
/** 15時31分, 下午3点31分, 오후 3시 31분. */
const WITH_SIGNS = `(?:${BEFORE})?(?<hour>\\d{1,2}) ?[時时點点시](?: ?(?<minute>[0-5]?\\d) ?[分분])?`;
/** 3 pm, 15 Uhr. */
const HOUR_ONLY = `(?<![\\d.:/-])(?<hour>\\d{1,2})(?: ?(?:(?<am2>a\\.?m\\.?)|(?<pm2>p\\.?m\\.?)|uhr)${EDGE})`;

const expressions: RegExp[] = [];

function clockExpressions(): readonly RegExp[] {
  if (expressions.length === 0)
    for (const source of [WITH_COLON, WITH_SIGNS, WITH_STOP_LED, WITH_STOP_TRAILED, HOUR_ONLY])
      expressions.push(new RegExp(source, 'u'));
  return expressions;
}

function hourOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const hour = Number(groups['hour']);
  const isMorning = (groups['am'] ?? groups['am2']) !== undefined;
  const isEvening = (groups['pm'] ?? groups['pm2']) !== undefined;
  if (hour > 24) return null;
  if (isEvening && hour < 12) return hour + 12;
  if (isMorning && hour === 12) return 0;
  return hour === 24 ? 0 : hour;
}

function toClock(match: RegExpExecArray): WrittenClock | null {
  const groups = match.groups ?? {};
  const hour = hourOf(groups);
  if (hour === null) return null;
  const minute = Number(groups['minute'] ?? 0);
  const second = Number(groups['second'] ?? 0);
  const clock = `${twoDigits(hour)}:${twoDigits(minute)}${second > 0 ? `:${twoDigits(second)}` : ''}`;
  return { clock, start: match.index, end: match.index + match[0].length };
}

/** The first time of day in a folded text of a few dozen characters, or null. */
export function readClock(folded: string): WrittenClock | null {
  for (const expression of clockExpressions()) {
    const match = expression.exec(folded);
    const clock = match === null ? null : toClock(match);
    if (clock !== null) return clock;
  }
  return null;
}
