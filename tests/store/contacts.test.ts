import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import {
  contactById,
  createContact,
  restContact,
  saveContact,
  snoozeContact,
  trashContact,
  wakeContact,
} from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { undo } from '../../src/store/undo.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');

async function read(database: Database, id: string) {
  const contact = await contactById(database, id);
  if (contact === undefined) throw new Error('the contact is gone');
  return contact;
}

test('someone written down without a tie is not sorted yet, and has no due day', async () => {
  const database = await openFresh();
  const id = await createContact(database, { displayName: 'Helle Kjær' }, { today });
  const contact = await read(database, id);
  expect(contact).toMatchObject({ displayName: 'Helle Kjær', rev: 1 });
  expect(contact).not.toHaveProperty('dueOn');
  expect(contact).not.toHaveProperty('tie');
});

test('a close tie is due three months after it was first set', async () => {
  const database = await openFresh();
  const id = await createContact(database, { displayName: 'Helle Kjær', tie: 'strong' }, { today });
  expect(await read(database, id)).toMatchObject({ rhythmSince: today, dueOn: '2026-06-08' });
});

test('what is known of the last contact counts from the start', async () => {
  const database = await openFresh();
  const id = await createContact(
    database,
    { displayName: 'Helle Kjær', tie: 'strong' },
    { today, last: { day: calendarDate('2025-12-15'), precision: 'month' } },
  );
  expect(await read(database, id)).toMatchObject({ lastFullOn: '2025-12-15', dueOn: '2026-03-15' });
});

test('only the fields that the form changed are saved, so another tab loses nothing', async () => {
  const database = await openFresh();
  const id = await createContact(database, { displayName: 'Helle Kjær' }, { today });
  const since = await read(database, id);
  await saveContact(database, { since, changes: { notes: 'Sails.' } }, today);
  const saved = await saveContact(database, { since, changes: { jobTitle: 'Nurse' } }, today);
  expect(saved.ok).toBe(true);
  expect(await read(database, id)).toMatchObject({ notes: 'Sails.', jobTitle: 'Nurse' });
});

test('the same field changed in two tabs is a conflict that says which, and saves nothing', async () => {
  const database = await openFresh();
  const id = await createContact(database, { displayName: 'Helle Kjær' }, { today });
  const since = await read(database, id);
  await saveContact(database, { since, changes: { notes: 'Sails.' } }, today);
  const saved = await saveContact(database, { since, changes: { notes: 'Rows.', jobTitle: 'Nurse' } }, today);
  expect(saved).toMatchObject({ ok: false, failure: { kind: 'conflict', fields: ['notes'] } });
  expect(await read(database, id)).not.toHaveProperty('jobTitle');
});

test('an undo between two writes of another tab hides no conflict', async () => {
  const database = await openFresh();
  const id = await createContact(database, { displayName: 'Helle Kjær' }, { today });
  const first = await saveContact(database, { since: await read(database, id), changes: { notes: 'Sails.' } }, today);
  const since = await read(database, id);
  if (first.ok) await undo(database, first.value.undoId, today);
  await saveContact(database, { since: await read(database, id), changes: { notes: 'Climbs.' } }, today);
  const saved = await saveContact(database, { since, changes: { notes: 'Rows.' } }, today);
  expect(saved).toMatchObject({ ok: false, failure: { kind: 'conflict', fields: ['notes'] } });
});

test('two tabs that write the same words agree', async () => {
  const database = await openFresh();
  const id = await createContact(database, { displayName: 'Helle Kjær' }, { today });
  const since = await read(database, id);
  await saveContact(database, { since, changes: { notes: 'Sails.' } }, today);
  expect((await saveContact(database, { since, changes: { notes: 'Sails.' } }, today)).ok).toBe(true);
});

test('a field given as undefined is gone from the row', async () => {
  const database = await openFresh();
  const id = await createContact(database, { displayName: 'Helle Kjær', notes: 'Sails.' }, { today });
  await saveContact(database, { since: await read(database, id), changes: { notes: undefined } }, today);
  expect(await read(database, id)).not.toHaveProperty('notes');
});

test('someone in the trash can not be saved', async () => {
  const database = await openFresh();
  const id = await createContact(database, { displayName: 'Helle Kjær' }, { today });
  const since = await read(database, id);
  await trashContact(database, id, today);
  expect(await saveContact(database, { since, changes: { notes: 'Sails.' } }, today)).toEqual({
    ok: false,
    failure: { kind: 'gone' },
  });
});

test('a snooze moves the due day behind it, and undoing it brings the due day back', async () => {
  const database = await openFresh();
  const id = await createContact(database, { displayName: 'Helle Kjær', tie: 'strong' }, { today });
  const undoId = await snoozeContact(database, { id, until: calendarDate('2026-09-01') }, today);
  expect(await read(database, id)).toMatchObject({ dueOn: '2026-09-01', snoozedUntil: '2026-09-01' });
  await undo(database, undoId, today);
  const contact = await read(database, id);
  expect(contact.dueOn).toBe('2026-06-08');
  expect(contact).not.toHaveProperty('snoozedUntil');
});

test('a tie that rests has no due day, and has one again once taken up', async () => {
  const database = await openFresh();
  const id = await createContact(database, { displayName: 'Helle Kjær', tie: 'strong' }, { today });
  await restContact(database, id, today);
  expect(await read(database, id)).not.toHaveProperty('dueOn');
  await wakeContact(database, id, today);
  expect(await read(database, id)).toMatchObject({ dueOn: '2026-06-08' });
});

test('a tightened rhythm never asks for anyone before the next check-in', async () => {
  const database = await openFresh();
  const id = await createContact(
    database,
    { displayName: 'Helle Kjær', tie: 'weak' },
    { today, last: { day: calendarDate('2025-11-01'), precision: 'day' } },
  );
  const changes = { rhythm: { every: 1, unit: 'month' } } as const;
  await saveContact(database, { since: await read(database, id), changes }, today);
  expect(await read(database, id)).toMatchObject({ dueOn: '2026-03-15' });
});

test('a name mended leaves the due day where it was decided', async () => {
  const database = await openFresh();
  const id = await createContact(database, { displayName: 'Helle Kjær', tie: 'strong' }, { today });
  await database.contacts.update(id, { dueOn: calendarDate('2026-06-01') });
  await saveContact(database, { since: await read(database, id), changes: { displayName: 'Helle K.' } }, today);
  expect(await read(database, id)).toMatchObject({ displayName: 'Helle K.', dueOn: '2026-06-01' });
});

test('someone in the trash is not found, and comes back whole', async () => {
  const database = await openFresh();
  const id = await createContact(database, { displayName: 'Helle Kjær', tie: 'strong' }, { today });
  const before = await read(database, id);
  const undoId = await trashContact(database, id, today);
  expect(await contactById(database, id)).toBeUndefined();
  expect(await database.contacts.get(id)).not.toHaveProperty('dueOn');
  await undo(database, undoId, today);
  expect(await read(database, id)).toEqual(before);
});
