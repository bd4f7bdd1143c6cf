import { afterEach, expect, test, vi } from 'vitest';
import { canKeepPin, isPinOf, pinOf } from '../../src/platform/pin.ts';

// six hundred thousand rounds take their time on a busy machine
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => vi.unstubAllGlobals());

test('no PIN is offered where the browser reckons no hashes', () => {
  expect(canKeepPin()).toBe(true);
  vi.stubGlobal('crypto', {});
  expect(canKeepPin()).toBe(false);
});

test('a PIN is known again, and another one is not', async () => {
  const pin = await pinOf('2468');
  expect(await isPinOf('2468', pin)).toBe(true);
  expect(await isPinOf('2469', pin)).toBe(false);
  expect(await isPinOf('', pin)).toBe(false);
});

test('nothing of the digits is kept, and the same digits are kept differently each time', async () => {
  const [one, other] = await Promise.all([pinOf('13579'), pinOf('13579')]);
  expect(JSON.stringify(one)).not.toContain('13579');
  expect(one.salt).not.toBe(other.salt);
  expect(one.hash).not.toBe(other.hash);
  expect(one.rounds).toBeGreaterThanOrEqual(600_000);
});

test('it is PBKDF2 with SHA-256, as any other program would reckon it', async () => {
  // the salt "salt" and one round: a vector published for PBKDF2-HMAC-SHA-256, of the password "password"
  const hash = Buffer.from('120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b', 'hex').toString(
    'base64',
  );
  expect(await isPinOf('password', { salt: btoa('salt'), rounds: 1, hash })).toBe(true);
  expect(await isPinOf('password', { salt: btoa('salt'), rounds: 2, hash })).toBe(false);
});
