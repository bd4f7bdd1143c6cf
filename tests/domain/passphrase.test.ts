import { expect, test } from 'vitest';
import { strengthOf } from '../../src/domain/passphrase.ts';

test.each([
  ['', 'short'],
  ['sejl123', 'short'],
  ['aaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['abcdefghijklmnop', 'weak'],
  ['qwertyuiop', 'weak'],
  ['12345678901234567890', 'weak'],
  ['password', 'weak'],
  ['abababababababababab', 'weak'],
  ['Sommer2026', 'weak'],
  ['kaffe og måne', 'fair'],
  ['x7#Kq9!mZ2', 'fair'],
  ['kaffe sejl måne tog', 'good'],
  ['correct horse battery staple', 'good'],
  ['våren löper röda trådar', 'good'],
] as const)('“%s” is %s', (passphrase, strength) => {
  expect(strengthOf(passphrase)).toBe(strength);
});

test('however a keyboard composes its letters, it is as strong', () => {
  const composed = 'blåbærgrød på bordet';
  expect(strengthOf(composed.normalize('NFD'))).toBe(strengthOf(composed.normalize('NFC')));
});
