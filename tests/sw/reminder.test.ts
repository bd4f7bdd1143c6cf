import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Settings } from '../../src/domain/settings.ts';
import type { Database } from '../../src/store/database.ts';
import { answerWaking, momentOf, type Waking } from '../../src/sw/reminder.ts';
import { makeContact, makeSettings, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const NOW: Waking = { now: { day: SUNDAY, time: '20:00' }, languages: ['en-GB'], mayNotify: true };

async function lifeWith(settings: Partial<Settings> = {}, names: readonly string[] = ['Helle', 'Bo', 'Ida']) {
  const database = await openFresh();
  await database.settings.add(makeSettings({ reminders: { notify: true, withNames: false }, ...settings }));
  await database.contacts.bulkAdd(
    names.map((displayName, index) =>
      makeContact({
        displayName,
        tie: 'strong',
        rhythm: { every: 1, unit: 'month' },
        rhythmSince: addDays(SUNDAY, -300),
        dueOn: addDays(SUNDAY, index - 20),
      }),
    ),
  );
  return database;
}

function bodyOf(database: Database, waking: Partial<Waking> = {}): Promise<string | undefined> {
  return answerWaking({ ...NOW, ...waking }, database.name).then((answer) => answer?.notification?.body);
}

test('it says how many, and nobody’s name, once a week', async () => {
  const database = await lifeWith();
  expect(await answerWaking(NOW, database.name)).toEqual({
    isWaiting: true,
    notification: {
      title: 'Who will hear from you?',
      body: 'Time for the weekly round. Three people are in your week.',
      language: 'en',
      isSilent: false,
    },
  });
  expect(await answerWaking(NOW, database.name)).toEqual({ isWaiting: true });
  expect(await bodyOf(database, { now: { day: addDays(SUNDAY, 8), time: '03:00' } })).toContain('Three people');
});

const NAMED = { reminders: { notify: true, withNames: true } } as const;
const PRIVACY = { hideNames: false, veil: false };

test.each([
  ['allowed', {}, 'Perhaps Helle or Bo?'],
  ['allowed, but hidden in the app', { privacy: { ...PRIVACY, hideNames: true } }, 'Three people are in your week.'],
  ['allowed, but the app is veiled', { privacy: { ...PRIVACY, veil: true } }, 'Three people are in your week.'],
] as const)('names are %s', async (_, settings, expected) => {
  const database = await lifeWith({ ...NAMED, ...settings });
  expect(await bodyOf(database)).toBe(`Time for the weekly round. ${expected}`);
});

test.each([
  ['da', ['en'], 'Det er tid til ugens runde. Tre personer er med i denne uge.'],
  ['sv', ['en'], 'Det är dags för veckans runda. Tre personer är med den här veckan.'],
  [undefined, ['nb-NO'], 'Det er tid til ugens runde. Tre personer er med i denne uge.'],
] as const)('in the person’s language, %s, else that of the phone', async (language, languages, expected) => {
  const database = await lifeWith(language && { language });
  expect(await bodyOf(database, { languages })).toBe(expected);
});

test('when nobody waits it is time all the same', async () => {
  const database = await lifeWith();
  await database.contacts.toCollection().modify({ dueOn: addDays(SUNDAY, 90) });
  expect(await bodyOf(database)).toBe('Time for the weekly round. Two minutes will do.');
});

test('where no notification may be shown none is used up, and the badge stands all the same', async () => {
  const database = await lifeWith();
  expect(await answerWaking({ ...NOW, mayNotify: false }, database.name)).toEqual({ isWaiting: true });
  expect(await bodyOf(database)).toContain('Three people');
});

test('without a database nothing is known, and none is made', async () => {
  expect(await answerWaking(NOW, 'no such database')).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('no such database');
});

test('the database is let go of', async () => {
  const database = await lifeWith();
  await answerWaking(NOW, database.name);
  let isBlocked = false;
  database.on('blocked', () => (isBlocked = true));
  await database.delete();
  expect(isBlocked).toBe(false);
});

test('the moment is that of the clock on the wall', () => {
  expect(momentOf(new Date(2026, 2, 8, 9, 5))).toEqual({ day: SUNDAY, time: '09:05' });
});
