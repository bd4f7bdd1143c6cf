import { expect, test } from 'vitest';
import { formsOf } from '../../../../src/domain/matching/nearness/forms.ts';

test.each([
  ['da', 'skorstenen', 'skorsten'],
  ['da', 'katten', 'kat'],
  ['da', 'byen', 'by'],
  ['da', 'glaspuster', 'glaspusteri'],
  ['da', 'bagt', 'bage'],
  ['sv', 'flickorna', 'flicka'],
  ['sv', 'pojkarna', 'pojke'],
  ['sv', 'isen', 'is'],
  ['sv', 'vandrade', 'vandra'],
  ['en', 'bakeries', 'bakery'],
  ['en', 'baking', 'bake'],
  ['en', 'running', 'run'],
] as const)('%s: %s may be a form of %s', (language, word, base) => {
  expect(formsOf(word, language)).toContain(base);
});

test('a word comes first itself, and nothing is made of too little', () => {
  expect(formsOf('is', 'en')).toEqual(['is']);
  expect(formsOf('golf', 'en')[0]).toBe('golf');
});
