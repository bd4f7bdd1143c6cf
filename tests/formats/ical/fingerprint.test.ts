import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/formats/ical/fingerprint.ts';

test.each([
  ['', '811c9dc5811c9dc5'],
  // the published value of FNV-1a for 'a'
  ['a', 'e40c292ce40c292c'],
])('of %j', (text, expected) => expect(fingerprint(text)).toBe(expected));

test('is the same for the same text alone', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(fingerprint(one) === fingerprint(other)).toBe(one === other);
    }),
  );
});
