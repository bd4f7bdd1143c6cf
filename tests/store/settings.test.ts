import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { changePrivacy, saveSettings, settingsOf } from '../../src/store/settings.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('without any saved, the defaults hold', async () => {
  expect(await settingsOf(await openFresh())).toMatchObject(DEFAULT_SETTINGS);
});

test('what is saved holds, and the rest stays', async () => {
  const database = await openFresh();
  await saveSettings(database, { capacity: 3 });
  await saveSettings(database, { language: 'da' });
  expect(await settingsOf(database)).toMatchObject({ capacity: 3, language: 'da', checkInWeekday: 7, rev: 2 });
});

test('a new capacity or weekday moves nobody', async () => {
  const database = await openFresh();
  const ada = makeContact({ id: 'ada', tie: 'strong', dueOn: calendarDate('2026-06-08') });
  await database.contacts.add(ada);
  await saveSettings(database, { capacity: 1, checkInWeekday: 2 });
  expect(await database.contacts.get('ada')).toEqual(ada);
});

test('what one tab says of privacy does not undo what another has said', async () => {
  const database = await openFresh();
  const pin = { salt: 'c2FsdA==', hash: 'aGFzaA==', rounds: 1 };
  await Promise.all([
    changePrivacy(database, (privacy) => ({ ...privacy, veil: true, pin })),
    changePrivacy(database, (privacy) => ({ ...privacy, hideNames: true })),
  ]);
  expect((await settingsOf(database)).privacy).toEqual({ hideNames: true, veil: true, pin });
});
