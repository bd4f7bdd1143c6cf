/** We've talked: one tap to open, one to save; several people, other days, mending. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LogScreen } from '../../../src/features/log/log-screen.tsx';
import { MendLogScreen } from '../../../src/features/log/mend-log-screen.tsx';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { paths } from '../../../src/paths.ts';
import { logInteraction } from '../../../src/store/interactions.ts';
import type { Database } from '../../../src/store/database.ts';
import { makeContact, makeInteraction } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

async function withPeople(): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', tie: 'strong', rhythmSince: today }),
    makeContact({ id: 'bo', displayName: 'Bo Lind', tie: 'weak', rhythmSince: today }),
    makeContact({ id: 'åse', displayName: 'Åse Sørensen' }),
  ]);
  return database;
}

async function renderLog(address: string, database: Database) {
  const pattern = address === paths.log ? paths.log : paths.logWith(':contactId');
  const rendered = await renderScreen(<LogScreen />, { database, address, pattern });
  await screen.findByRole('button', { name: 'Save' });
  return rendered;
}

function chosen(group: string): string | undefined {
  const radios = within(screen.getByRole('group', { name: group })).getAllByRole<HTMLInputElement>('radio');
  return radios.find((radio) => radio.checked)?.closest('label')?.textContent;
}

test('from someone’s page the person, today and the means last used are chosen; one press saves', async () => {
  const database = await withPeople();
  await logInteraction(
    database,
    makeInteraction({ contactIds: ['helle'], day: addDays(today, -40), channel: 'message', via: 'signal' }),
    today,
  );
  const { user } = await renderLog(paths.logWith('helle'), database);
  await screen.findByText('Helle Kjær');
  expect(chosen('When?')).toBe('Today');
  expect(chosen('How?')).toBe('Message');

  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/^Noted\. Next sign of life to Helle around /);
  const rows = await database.interactions.where('day').equals(today).toArray();
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    contactIds: ['helle'],
    channel: 'message',
    via: 'signal',
    depth: 'full',
    answered: 'yes',
  });
  expect((await database.contacts.get('helle'))?.lastFullOn).toBe(today);
});

test('it can be taken back from the note that says it is saved', async () => {
  const database = await withPeople();
  const { user } = await renderLog(paths.logWith('helle'), database);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await database.interactions.count()).toBe(0));
  expect((await database.contacts.get('helle'))?.lastFullOn).toBeUndefined();
});

test('several people are found by name and logged as one encounter', async () => {
  const database = await withPeople();
  const { user } = await renderLog(paths.log, database);
  await user.type(screen.getByRole('searchbox', { name: 'With whom?' }), 'hel');
  await user.click(await screen.findByRole('button', { name: 'Helle Kjær' }));
  await user.type(await screen.findByRole('searchbox', { name: 'Someone else too' }), 'sore');
  await user.click(await screen.findByRole('button', { name: 'Åse Sørensen' }));
  await user.click(screen.getByRole('radio', { name: 'Met' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Noted for Helle and Åse Sørensen.');
  const rows = await database.interactions.toArray();
  expect(rows.map((row) => row.contactIds)).toEqual([['helle', 'åse']]);
  expect(rows[0]).toMatchObject({ channel: 'meeting', initiator: 'both' });
  expect(rows[0]).not.toHaveProperty('answered');
});

test('a message to several is a row for each, by the app it was sent with', async () => {
  const database = await withPeople();
  const { user } = await renderLog(paths.logWith('helle'), database);
  await user.type(await screen.findByRole('searchbox', { name: 'Someone else too' }), 'bo');
  await user.click(await screen.findByRole('button', { name: 'Bo Lind' }));
  await user.click(screen.getByRole('radio', { name: 'Message' }));
  await user.click(screen.getByRole('radio', { name: 'Signal' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Noted for Helle and Bo Lind.');
  const rows = await database.interactions.toArray();
  expect(rows.map((row) => [row.contactIds, row.via])).toEqual([
    [['helle'], 'signal'],
    [['bo'], 'signal'],
  ]);
  expect(new Set(rows.map((row) => row.groupId)).size).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await database.interactions.count()).toBe(0));
});

test('without anyone chosen nothing is saved, and the field says what is missing', async () => {
  const database = await withPeople();
  const { user } = await renderLog(paths.log, database);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Choose at least one person first.');
  expect(await database.interactions.count()).toBe(0);
});

test('those of the latest logs are offered before one types', async () => {
  const database = await withPeople();
  await logInteraction(database, makeInteraction({ contactIds: ['bo'], day: addDays(today, -3) }), today);
  const { user } = await renderLog(paths.log, database);
  const likely = await screen.findByRole('list', { name: 'Perhaps one of these' });
  await user.click(within(likely).getByRole('button', { name: 'Bo Lind' }));
  await screen.findByRole('button', { name: 'Remove Bo Lind' });
  expect(screen.queryByRole('list', { name: 'Perhaps one of these' })).toBeNull();
});

test('another day may be known to the month or the year alone', async () => {
  const database = await withPeople();
  const { user } = await renderLog(paths.logWith('helle'), database);
  await user.click(screen.getByRole('radio', { name: 'Another day' }));
  await user.click(screen.getByRole('radio', { name: 'The year' }));
  await user.clear(screen.getByRole('spinbutton', { name: 'Year' }));
  await user.type(screen.getByRole('spinbutton', { name: 'Year' }), '2019');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/^Noted/);
  expect((await database.interactions.toArray())[0]).toMatchObject({ day: '2019-07-01', precision: 'year' });
});

test('a year that has not come is refused in words', async () => {
  const { user, database } = await renderLog(paths.logWith('helle'), await withPeople());
  await user.click(screen.getByRole('radio', { name: 'Another day' }));
  await user.click(screen.getByRole('radio', { name: 'The year' }));
  await user.clear(screen.getByRole('spinbutton', { name: 'Year' }));
  await user.type(screen.getByRole('spinbutton', { name: 'Year' }), '3019');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Choose one up to today');
  expect(await database.interactions.count()).toBe(0);
});

test('a message of theirs that one has not answered is a reply owed', async () => {
  const { user, database } = await renderLog(paths.logWith('helle'), await withPeople());
  await user.click(screen.getByRole('radio', { name: 'E-mail' }));
  await user.click(screen.getByRole('radio', { name: 'They did' }));
  const answered = screen.getByRole('group', { name: 'Have you answered?' });
  await user.click(within(answered).getByRole('radio', { name: 'Not yet' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/^Noted/);
  expect((await database.interactions.toArray())[0]).toMatchObject({
    initiator: 'them',
    answered: 'open',
    openSince: today,
  });
});

test('note, confidence, outcomes and minutes wait behind More; minutes must be a number', async () => {
  const { user, database } = await renderLog(paths.logWith('helle'), await withPeople());
  await user.click(screen.getByRole('button', { name: /^More:/ }));
  await user.type(screen.getByLabelText('What was it about?'), 'The allotment');
  await user.click(screen.getByRole('switch', { name: 'Told in confidence' }));
  await user.click(screen.getByRole('checkbox', { name: 'Support' }));
  await user.type(screen.getByLabelText('Minutes'), '-5');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('whole number');
  await user.clear(screen.getByLabelText('Minutes'));
  await user.type(screen.getByLabelText('Minutes'), '25');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/^Noted/);
  expect((await database.interactions.toArray())[0]).toMatchObject({
    note: 'The allotment',
    confidential: true,
    outcomes: ['support'],
    minutes: 25,
  });
});

test('when the write fails, nothing is lost and the form says so', async () => {
  const database = await withPeople();
  const { user } = await renderLog(paths.logWith('helle'), database);
  await user.click(screen.getByRole('button', { name: /^More:/ }));
  await user.type(screen.getByLabelText('What was it about?'), 'The allotment');
  database.interactions.hook('creating', () => {
    throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
  });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('What you wrote is still here.');
  expect(screen.getByLabelText<HTMLTextAreaElement>('What was it about?').value).toBe('The allotment');
  expect(await database.interactions.count()).toBe(0);
});

test('a log can be mended, and a field emptied', async () => {
  const database = await withPeople();
  const { id } = await logInteraction(
    database,
    makeInteraction({ contactIds: ['helle'], day: addDays(today, -9), note: 'Old words', minutes: 5 }),
    today,
  );
  const { user } = await renderScreen(<MendLogScreen />, {
    database,
    address: paths.mendLog(id),
    pattern: paths.mendLog(':id'),
  });
  await user.clear(await screen.findByLabelText('What was it about?'));
  await user.click(screen.getByRole('radio', { name: 'Yesterday' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Changed.');
  const row = await database.interactions.get(id);
  expect(row).toMatchObject({ day: addDays(today, -1), minutes: 5 });
  expect(row).not.toHaveProperty('note');
});

test('mending what is gone says so', async () => {
  await renderScreen(<MendLogScreen />, { address: paths.mendLog('x'), pattern: paths.mendLog(':id') });
  await screen.findByText('This is not here any more.');
  expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
});

test('a note that is being written is not lost by going back', async () => {
  const { user } = await renderLog(paths.logWith('helle'), await withPeople());
  await user.click(screen.getByRole('button', { name: /^More/ }));
  await user.type(screen.getByLabelText('What was it about?'), 'The cargo bike');
  await user.click(screen.getByRole('link', { name: 'Back' }));
  const asked = await screen.findByRole('dialog', { name: 'Leave without saving?' });
  await user.click(within(asked).getByRole('button', { name: 'Keep writing' }));
  expect(screen.getByLabelText<HTMLTextAreaElement>('What was it about?').value).toBe('The cargo bike');
});
