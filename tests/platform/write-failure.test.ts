/** Why a write failed: told by the name of the error or of the one inside it. */
import { expect, test } from 'vitest';
import { writeFailureOf } from '../../src/platform/write-failure.ts';

test.each([
  [{ name: 'QuotaExceededError' }, 'full'],
  [{ name: 'AbortError', inner: { name: 'QuotaExceededError' } }, 'full'],
  [{ name: 'NewerDataError' }, 'newer'],
  [{ name: 'VersionError' }, 'newer'],
  [{ name: 'DatabaseClosedError' }, 'failed'],
  ['a text', 'failed'],
  [undefined, 'failed'],
])('%j is %s', (error, kind) => {
  expect(writeFailureOf(error)).toBe(kind);
});
