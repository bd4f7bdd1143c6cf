import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOf } from '../../../../src/domain/matching/nearness/bytes.ts';

test('bytes come back as they were written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const written = Buffer.from(bytes).toString('base64').replaceAll('=', '');
      expect([...bytesOf(written)]).toEqual([...bytes]);
    }),
  );
});

test('a letter that is none counts as the first', () => {
  expect([...bytesOf('?A')]).toEqual([...bytesOf('AA')]);
});
