import { expect, test } from 'vitest';
import { reminderText } from '../../src/i18n/reminder-words.ts';

test.each([
  ['en', undefined, 'Time for the weekly round. Two minutes will do.'],
  ['en', { waiting: 0, names: [] }, 'Time for the weekly round. Two minutes will do.'],
  ['en', { waiting: 1, names: [] }, 'Time for the weekly round. One person is in your week.'],
  ['en', { waiting: 3, names: ['Helle'] }, 'Time for the weekly round. Perhaps Helle?'],
  ['en', { waiting: 3, names: ['Helle', 'Bo'] }, 'Time for the weekly round. Perhaps Helle or Bo?'],
  ['da', undefined, 'Det er tid til ugens runde. To minutter er nok.'],
  ['da', { waiting: 1, names: [] }, 'Det er tid til ugens runde. Én person er med i denne uge.'],
  ['da', { waiting: 3, names: ['Helle'] }, 'Det er tid til ugens runde. Måske Helle?'],
  ['da', { waiting: 3, names: ['Helle', 'Bo'] }, 'Det er tid til ugens runde. Måske Helle eller Bo?'],
  ['sv', undefined, 'Det är dags för veckans runda. Två minuter räcker.'],
  ['sv', { waiting: 4, names: [] }, 'Det är dags för veckans runda. Fyra personer är med den här veckan.'],
  ['sv', { waiting: 3, names: ['Helle'] }, 'Det är dags för veckans runda. Kanske Helle?'],
  ['sv', { waiting: 3, names: ['Helle', 'Bo'] }, 'Det är dags för veckans runda. Kanske Helle eller Bo?'],
] as const)('in %s of %j: "%s"', (language, told, body) => {
  expect(reminderText(language, told).body).toBe(body);
});
