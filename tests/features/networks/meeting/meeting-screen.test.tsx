/** A meeting's page: ahead, called off, and how it was. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/calendar-date.ts';
import type { Meeting } from '../../../../src/domain/network.ts';
import { MeetingScreen } from '../../../../src/features/networks/meeting/meeting-screen.tsx';
import { paths } from '../../../../src/paths.ts';
import { todayHere } from '../../../../src/platform/clock.ts';
import { makeContact, makeMeeting, makeNetwork } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

const today = todayHere();

async function renderMeeting(fields: Partial<Meeting> = {}) {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', displayName: 'Ada Holm' }),
    makeContact({ id: 'bo', displayName: 'Bo Lind' }),
  ]);
  await database.networks.add(makeNetwork({ id: 'choir', name: 'The choir', memberIds: ['ada', 'bo'] }));
  await database.meetings.add(makeMeeting({ id: 'then', networkId: 'choir', day: today, ...fields }));
  const rendered = await renderScreen(<MeetingScreen />, {
    database,
    address: paths.meeting('then'),
    pattern: paths.meeting(':id'),
  });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

test('while it lies ahead one reads what one hopes for, and can call it off', async () => {
  const { user, database } = await renderMeeting({ day: addDays(today, 3), hope: 'To hear of the new hall' });
  screen.getByText('To hear of the new hall');
  screen.getByText(/^It lies ahead/);
  await user.click(screen.getByRole('button', { name: 'More: Meeting' }));
  await user.click(screen.getByRole('button', { name: 'Called off' }));
  await waitFor(async () => expect(await database.meetings.get('then')).toMatchObject({ calledOffOn: today }));
});

test('called off it may take place after all', async () => {
  const { user, database } = await renderMeeting({ day: addDays(today, 3), calledOffOn: today });
  await user.click(screen.getByRole('button', { name: 'It takes place after all' }));
  await waitFor(async () => expect(await database.meetings.get('then')).not.toHaveProperty('calledOffOn'));
});

test('who was there is ticked, who said what is written down, and it is one contact with them', async () => {
  const { user, database } = await renderMeeting();
  await user.click(await screen.findByRole('checkbox', { name: 'Ada Holm' }));
  await user.click(await screen.findByText('Who said what'));
  await user.type(await screen.findByLabelText('What Ada Holm said'), 'Knows a builder');
  await user.type(screen.getByLabelText('How many minutes did it take?'), '75');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('The meeting is saved, and you’ve been in touch with one person.');
  expect(await database.meetings.get('then')).toMatchObject({
    attended: true,
    attendeeIds: ['ada'],
    said: [{ contactId: 'ada', text: 'Knows a builder' }],
  });
  expect(await database.interactions.toArray()).toMatchObject([{ contactIds: ['ada'], minutes: 75 }]);
});

test('where one was not it asks for nothing more than a word', async () => {
  const { user, database } = await renderMeeting();
  await user.click(screen.getByRole('radio', { name: 'No' }));
  expect(screen.queryByLabelText('How many minutes did it take?')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('The meeting is saved.');
  expect(await database.meetings.get('then')).toMatchObject({ attended: false });
  expect(await database.interactions.count()).toBe(0);
});

test('one that is gone says so', async () => {
  await renderMeeting({ deletedAt: new Date().toISOString() });
  expect(screen.getByRole('heading', { name: 'This meeting isn’t here' })).toBeTruthy();
});
