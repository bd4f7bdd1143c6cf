/** The names of languages, whatever the browser knows of them. */
import { afterEach, expect, test, vi } from 'vitest';
import { languageName, languageOptions } from '../../src/i18n/language-names.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a language is named in the person’s own', () => {
  expect(languageName('sv', 'da')).toBe('svensk');
  expect(languageName('no such tag', 'da')).toBe('no such tag');
});

test('one that the browser has no name for is called what it calls itself, never by its tag', () => {
  vi.spyOn(Intl.DisplayNames.prototype, 'of').mockReturnValue(undefined);
  expect(languageOptions('', 'da')).toContainEqual({ value: 'kl', label: 'Kalaallisut' });
});
