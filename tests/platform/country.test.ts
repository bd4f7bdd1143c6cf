import { afterEach, expect, test, vi } from 'vitest';
import { countryHere } from '../../src/platform/country.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function phoneIn(timeZone: string, languages: readonly string[]): void {
  const resolved = { ...new Intl.DateTimeFormat().resolvedOptions(), timeZone };
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue(resolved);
  vi.stubGlobal('navigator', { languages });
}

test.each([
  ['Europe/Copenhagen', ['en-GB'], 'DK'],
  ['Europe/Stockholm', ['en-US', 'sv-SE'], 'SE'],
  ['Europe/Paris', ['da', 'nb-NO'], 'NO'],
  ['UTC', ['da', 'not a tag'], undefined],
] as const)('a phone in %s that speaks %s', (timeZone, languages, country) => {
  phoneIn(timeZone, languages);
  expect(countryHere()).toBe(country);
});
