/** Level gaps: when a question or a message goes to another level than one's own, or than it belongs to. */
import { expect, test } from 'vitest';
import { levelGap } from '../../src/domain/level-gap.ts';

test.each([
  ['nothing is said where their level is not known', { mine: 'staff', meant: 'board' }, undefined],
  ['nor where only theirs is', { theirs: 'board' }, undefined],
  ['nor on one’s own level', { mine: 'staff', theirs: 'staff' }, undefined],
  ['staff to the board', { mine: 'staff', theirs: 'board' }, { code: 'above', mine: 'staff', theirs: 'board' }],
  [
    'staff to the leadership',
    { mine: 'staff', theirs: 'leadership' },
    { code: 'above', mine: 'staff', theirs: 'leadership' },
  ],
  ['the board to staff', { mine: 'board', theirs: 'staff' }, { code: 'below', mine: 'board', theirs: 'staff' }],
  [
    'nothing is said where the question belongs with them',
    { mine: 'staff', theirs: 'board', meant: 'board' },
    undefined,
  ],
  [
    'where it belongs goes before one’s own level',
    { mine: 'staff', theirs: 'staff', meant: 'leadership' },
    { code: 'elsewhere', theirs: 'staff', meant: 'leadership' },
  ],
  [
    'it needs no level of one’s own',
    { theirs: 'board', meant: 'staff' },
    { code: 'elsewhere', theirs: 'board', meant: 'staff' },
  ],
] as const)('%s', (_, known, gap) => {
  expect(levelGap(known)).toEqual(gap);
});
