import { expect, test } from 'vitest';
import { errorKind, troubleKind } from '../../src/app/error-kind.ts';

test('a full phone is known by the error within the error', () => {
  expect(errorKind({ name: 'AbortError', inner: { name: 'QuotaExceededError' } })).toBe('full');
});

test.each(['NewerDataError', 'VersionError'])('%s is no bug: a newer version has been at work', (name) => {
  expect(errorKind(Object.assign(new Error('newer'), { name }))).toBe('newer');
});

test('a closed database is no bug, a broken screen is', () => {
  expect(errorKind(Object.assign(new Error('closed'), { name: 'DatabaseClosedError' }))).toBe('lost');
  expect(errorKind(new TypeError('x is undefined'))).toBe('bug');
  expect(errorKind('thrown words')).toBe('bug');
});

test.each([
  [{ kind: 'outdated' }, 'newer'],
  [{ kind: 'newer-data' }, 'newer'],
  [{ kind: 'blocked' }, 'blocked'],
  [{ kind: 'lost' }, 'lost'],
  [{ kind: 'failed', reason: 'VersionError' }, 'newer'],
  [{ kind: 'failed', reason: 'QuotaExceededError' }, 'full'],
  [{ kind: 'failed', reason: 'UnknownError' }, 'failed'],
] as const)('%j leads to the screen for %s', (trouble, kind) => {
  expect(troubleKind(trouble)).toBe(kind);
});
