import { expect, test } from 'vitest';
import { initialsOf } from '../../../src/ui/face/initials.ts';

test.each([
  ['Anders Bruun', 'AB'],
  ['Anders Vig Bruun', 'AB'],
  ['åse', 'Å'],
  ['  Bo  ', 'B'],
  ['"Ole" (fra klubben)', 'OK'],
  ['Ægir Østergård', 'ÆØ'],
  ['', '·'],
  ['☎ ☎', '·'],
])('the face of %j shows %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
