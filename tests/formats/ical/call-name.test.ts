import { expect, test } from 'vitest';
import { callName } from '../../../src/formats/ical/call-name.ts';
import { makeContact } from '../../support/make.ts';

test.each([
  ['Helle Kjær', 'HK'],
  ['anders vig bruun', 'AB'],
  ['Åse', 'Å'],
  ['+45 20 30', '43'],
  ['…', ''],
])('%s without names is %j', (displayName, letters) => {
  expect(callName(makeContact({ displayName }), false)).toBe(letters);
  expect(callName(makeContact({ displayName }), true)).toBe(displayName);
});
