import { expect, test } from 'vitest';
import type { Language } from '../../src/domain/settings.ts';
import { lettersOf } from '../../src/workers/letters.ts';

test.each<[language: Language, sorted: readonly string[], letters: string]>([
  ['da', ['Anna', 'Ärla', 'Ørum', 'Aagaard', 'Åse'], 'A0 Æ1 Ø2 Å3'],
  ['sv', ['Aagaard', 'Anna', 'Åse', 'Ärla', 'Örn'], 'A0 Å2 Ä3 Ö4'],
  ['en', ['Aagaard', 'Åse', 'bo', 'Élodie'], 'A0 B2 E3'],
  ['en', ['3 Musketeers', 'Anna', 'Zoe', 'Ωmega', 'Жанна'], '#0 A1 Z2 #3'],
  ['da', [], ''],
])('%s: %j has %s', (language, sorted, letters) => {
  const order = sorted.map((_, number) => number);
  const found = lettersOf(order, (number) => sorted[number] ?? '', language);
  expect(found.map(({ letter, at }) => `${letter}${at}`).join(' ')).toBe(letters);
});
