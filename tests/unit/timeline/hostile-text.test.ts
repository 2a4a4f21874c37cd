import { describe, expect, it } from 'vitest';
import { findWrittenTimes } from '../../../utils/core/timeline/find-written-times';
import { readMachineTime } from '../../../utils/core/timeline/read-machine-time';
import { readRelativeTime } from '../../../utils/core/timeline/read-relative-time';
import { readRole } from '../../../utils/core/timeline/read-role';
import { readUrlDay } from '../../../utils/core/timeline/read-url-day';
import { NOW, contextOf } from './reading-context';

const PIECES = [
  '1 ',
  '1-',
  '12:',
  '2020 mar ',
  '21 mars ',
  'a.',
  '年',
  '(',
  'gmt ',
  ' ',
  '٣/',
  '# ',
  'ago ',
  '/2020/',
  'ال',
];

describe('hostile text', () => {
  const context = contextOf('en ar');
  // Were any expression quadratic, ten million characters would never come to an end.
  it.each(PIECES)('of "%s" over and over is read no further than its beginning', (piece) => {
    const text = piece.repeat(10_000_000 / piece.length);
    const all = [
      () => findWrittenTimes(text, context),
      () => readMachineTime(text, context),
      () => readRelativeTime(text, { langs: ['en', 'ar'], now: NOW }),
      () => readRole(text),
      () => readUrlDay(`https://a.example/${text}`),
    ];
    for (const read of all) expect(read).not.toThrow();
  });

  it.each([
    ['__proto__'],
    ['constructor'],
    ['2020-03-21T15:31 constructor'],
    ['21 constructor 2020'],
    ['\ud800\udfff 21 \ud800 2020'],
    ['\u0000'.repeat(50)],
  ])('%j breaks nothing', (text) => {
    expect(() => [findWrittenTimes(text, context), readMachineTime(text, context)]).not.toThrow();
  });
});
