import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { openPromisesTo, promiseList } from '../../src/store/promise-list.ts';
import { makeContact, makePromise } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');

test('promises that wait stand by their day, those kept or let go by the day of that; what is in the trash nowhere', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada' }),
    makeContact({ id: 'never', standing: 'never' }),
    makeContact({ id: 'remembered', standing: 'remembered' }),
    makeContact({ id: 'trashed', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
  await database.promises.bulkAdd([
    makePromise({ id: 'later', contactId: 'ada', dueOn: addDays(today, 9) }),
    makePromise({ id: 'soon', contactId: 'never', dueOn: addDays(today, 1) }),
    makePromise({ id: 'kept', contactId: 'ada', doneOn: addDays(today, -3) }),
    makePromise({ id: 'let go', contactId: 'ada', letGoOn: addDays(today, -1) }),
    makePromise({ id: 'thrown away', contactId: 'ada', deletedAt: '2026-03-01T12:00:00.000Z' }),
    makePromise({ id: 'to someone remembered', contactId: 'remembered' }),
    makePromise({ id: 'to someone in the trash', contactId: 'trashed' }),
    makePromise({ id: 'to nobody', contactId: 'nobody' }),
  ]);
  const { open, closed } = await promiseList(database);
  expect(open.map(({ promise }) => promise.id)).toEqual(['soon', 'later']);
  expect(closed.map(({ promise }) => promise.id)).toEqual(['let go', 'kept']);
  expect((await openPromisesTo(database, 'ada')).map(({ id }) => id)).toEqual(['later']);
});
