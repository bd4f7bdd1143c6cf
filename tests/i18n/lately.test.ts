/** The sentence over the quiet bars: one sign of life is neuter in Danish and Swedish, and a quiet time is said as one. */
import { expect, test } from 'vitest';
import { lately as da } from '../../src/i18n/da/lately.ts';
import { words as daWords } from '../../src/i18n/da/words.ts';
import { lately as sv } from '../../src/i18n/sv/lately.ts';
import { words as svWords } from '../../src/i18n/sv/words.ts';

test.each([
  [0, 'En stille tid, de sidste fire uger.', 'En stilla tid, de senaste fyra veckorna.'],
  [1, 'ét livstegn i de sidste fire uger.', 'ett livstecken de senaste fyra veckorna.'],
  [3, 'tre livstegn i de sidste fire uger.', 'tre livstecken de senaste fyra veckorna.'],
])('%i', (count, danish, swedish) => {
  expect(da.sentence(daWords.number(count), count)).toBe(danish);
  expect(sv.sentence(svWords.number(count), count)).toBe(swedish);
});
