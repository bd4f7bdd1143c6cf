/** The trash: what lies in it, by the day; bringing it back, with an undo; deleting it for good, asked about first. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { TrashScreen } from '../../../src/features/trash/trash-screen.tsx';
import { todayHere } from '../../../src/platform/clock.ts';
import { makeContact, makeInteraction, makePurpose, makeSphere, makeTip } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

function trashedOn(day: CalendarDate) {
  return { deletedAt: new Date(`${day}T12:00`).toISOString() };
}

async function renderTrash(language: Language = 'en') {
  const database = await openFresh();
  await database.spheres.bulkAdd([
    makeSphere({ id: 'work', name: 'Work' }),
    makeSphere({ id: 'choir', name: 'Choir', ...trashedOn(addDays(today, -1)) }),
  ]);
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', displayName: 'Helle Kjær', tie: 'weak', ...trashedOn(today) }),
    makeContact({ id: 'bo', displayName: 'Bo Lind', sphereIds: ['choir'] }),
  ]);
  await database.interactions.bulkAdd([
    makeInteraction({ id: 'call', contactIds: ['bo'], channel: 'call', minutes: 20, day: today, ...trashedOn(today) }),
    makeInteraction({ id: 'secret', contactIds: ['helle'], note: 'Whispered', ...trashedOn(today) }),
  ]);
  const rendered = await renderScreen(<TrashScreen />, { database, language });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

test('it says what lies there since when, and how long it can still be brought back', async () => {
  await renderTrash();
  const now = await screen.findByRole('region', { name: 'Today · 30 days left' });
  within(now).getByRole('button', { name: 'Helle Kjær' });
  within(now).getByText('Person');
  within(now).getByRole('button', { name: 'Call, 20 minutes' });
  within(now).getByText('Today · With Bo Lind');
  const before = screen.getByRole('region', { name: 'Yesterday · 29 days left' });
  within(before).getByText('Part of life');
  expect(screen.queryByText(/Whispered/)).toBeNull();
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});

test('someone is brought back, and that can be undone', async () => {
  const { user, database } = await renderTrash();
  await user.click(await screen.findByRole('button', { name: 'Helle Kjær' }));
  await user.click(screen.getByRole('button', { name: 'Bring back' }));
  await screen.findByText('Helle Kjær is back.');
  expect(await database.contacts.get('helle')).not.toHaveProperty('deletedAt');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Helle Kjær' });
});

test('a whole day is brought back at once', async () => {
  const { user, database } = await renderTrash('da');
  await user.click(await screen.findByRole('button', { name: 'Hent alle frem' }));
  await screen.findByText('2 er tilbage.');
  expect(await database.contacts.get('helle')).not.toHaveProperty('deletedAt');
  expect(await database.interactions.get('call')).not.toHaveProperty('deletedAt');
  expect(screen.getByRole('button', { name: 'Choir' })).toBeTruthy();
});

test('nothing is deleted for good without being asked, and nothing undoes it', async () => {
  const { user, database } = await renderTrash();
  await user.click(await screen.findByRole('button', { name: 'Helle Kjær' }));
  await user.click(screen.getByRole('button', { name: 'Delete for good' }));
  screen.getByRole('dialog', { name: 'Delete Helle Kjær for good?' });
  await user.click(screen.getByRole('button', { name: 'Leave it here' }));
  expect(await database.contacts.get('helle')).toBeDefined();

  await user.click(screen.getByRole('button', { name: 'Helle Kjær' }));
  await user.click(screen.getByRole('button', { name: 'Delete for good' }));
  await user.click(screen.getByRole('button', { name: 'Delete for good' }));
  await screen.findByText('Helle Kjær is deleted for good.');
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(await database.contacts.get('helle')).toBeUndefined();
});

test('the trash is emptied, with what is left of it said first', async () => {
  const { user, database } = await renderTrash();
  await user.click(await screen.findByRole('button', { name: 'Empty the trash' }));
  const dialog = screen.getByRole('dialog', { name: 'Empty the trash?' });
  within(dialog).getByText(/^All of it \(3\)/);
  await user.click(within(dialog).getByRole('button', { name: 'Empty the trash' }));
  await screen.findByRole('heading', { name: 'The trash is empty' });
  expect((await database.contacts.toArray()).map(({ id }) => id)).toEqual(['bo']);
  expect(await database.interactions.count()).toBe(0);
  await waitFor(async () => expect((await database.contacts.get('bo'))?.sphereIds).toEqual([]));
});

test('of a great many, twenty are shown at first', async () => {
  const database = await openFresh();
  const many = Array.from({ length: 50 }, (_, index) => makeContact({ displayName: `P${index}`, ...trashedOn(today) }));
  await database.contacts.bulkAdd(many);
  const { user } = await renderScreen(<TrashScreen />, { database, language: 'sv' });
  const more = await screen.findByText('Visa 30 till');
  expect(screen.getAllByText('Person')).toHaveLength(20);
  await user.click(more);
  expect(screen.getAllByText('Person')).toHaveLength(50);
});

test('an empty trash says what it is for', async () => {
  await renderScreen(<TrashScreen />);
  await screen.findByText('What you delete waits here for thirty days, in case you change your mind.');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a tip is told of by its title, and brought back', async () => {
  const database = await openFresh();
  await database.tips.add(makeTip({ id: 'river', title: 'Bogen om floden', kind: 'book', ...trashedOn(today) }));
  const { user } = await renderScreen(<TrashScreen />, { database, language: 'da' });
  await user.click(await screen.findByRole('button', { name: 'Bogen om floden' }));
  screen.getByText('Tip · 30 dage endnu');
  await user.click(screen.getByRole('button', { name: 'Hent frem' }));
  await screen.findByText('Det ligger blandt dine tips igen.');
  expect(await database.tips.get('river')).not.toHaveProperty('deletedAt');
});

test('a purpose is told of by its wish, or its kind, and brought back among the others', async () => {
  const database = await openFresh();
  await database.purposes.bulkAdd([
    makePurpose({ id: 'job', wish: 'Et job med mening', ...trashedOn(today) }),
    makePurpose({ id: 'friends', kind: 'friendship', wish: '', ...trashedOn(today) }),
  ]);
  const { user } = await renderScreen(<TrashScreen />, { database, language: 'da' });
  await screen.findByRole('button', { name: 'Venskab' });
  await user.click(screen.getByRole('button', { name: 'Et job med mening' }));
  await user.click(screen.getByRole('button', { name: 'Hent frem' }));
  await screen.findByText('Det er tilbage blandt formålene.');
  expect(await database.purposes.get('job')).not.toHaveProperty('deletedAt');
});
