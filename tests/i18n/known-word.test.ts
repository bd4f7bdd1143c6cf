import { expect, test } from 'vitest';
import { da } from '../../src/i18n/da.ts';
import { en } from '../../src/i18n/en.ts';
import { knownWord } from '../../src/i18n/known-word.ts';
import { sv } from '../../src/i18n/sv.ts';

const TRAPS = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'];

test('a word is found by its name', () => {
  expect(knownWord({ work: 'Arbejde' }, 'work')).toBe('Arbejde');
  expect(knownWord({ work: 'Arbejde' }, 'boat')).toBeUndefined();
});

test.each(TRAPS)('what every object knows is no word: %s', (name) => {
  expect(knownWord({ work: 'Arbejde' }, name)).toBeUndefined();
  for (const { contact } of [en, da, sv]) expect(contact.labelText(name)).toBe(name);
});
