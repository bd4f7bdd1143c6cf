/** Sorting one after another: what is said shows at once, is saved after, and comes back when it could not be. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Language } from '../../src/domain/settings.ts';
import { Sorter } from '../../src/person/sorter.tsx';
import { todayHere } from '../../src/platform/clock.ts';
import { sortContact } from '../../src/store/sorting.ts';
import { makeContact, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

const today = todayHere();

const PEOPLE: readonly Partial<Contact>[] = [
  { id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', notes: 'Sings.\nHas a boat.', sphereIds: ['work'] },
  { id: 'bo', displayName: 'Bo Lind' },
  { id: 'cilla', displayName: 'Cilla Holm' },
];

type Given = {
  readonly people?: readonly Partial<Contact>[];
  readonly limit?: number;
  readonly language?: Language;
};

async function renderSorter({ people = PEOPLE, limit, language = 'en' }: Given = {}) {
  const database = await openFresh();
  await database.spheres.bulkAdd([
    makeSphere({ id: 'work', name: 'Work' }),
    makeSphere({ id: 'choir', name: 'Choir', order: 1 }),
  ]);
  await database.contacts.bulkAdd(people.map((fields) => makeContact(fields)));
  const onDone = vi.fn<(sorted: number) => void>();
  const rendered = await renderScreen(<Sorter onDone={onDone} {...(limit !== undefined && { limit })} />, {
    database,
    language,
  });
  return { ...rendered, onDone, row: (id: string) => database.contacts.get(id) };
}

function findCard(name: string) {
  return screen.findByRole('heading', { level: 2, name });
}

function press(key: string, more: object = {}): void {
  fireEvent.keyDown(document.body, { key, ...more });
}

test('what is known helps to remember who it is, with the tie and the sphere in two taps', async () => {
  const { user, row } = await renderSorter();
  await findCard('Helle Kjær');
  screen.getByText('Sings.');
  expect(screen.queryByText(/boat/)).toBeNull();
  expect(await screen.findByRole('checkbox', { name: 'Work' })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('checkbox', { name: 'Choir' }));
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await findCard('Bo Lind');
  expect(screen.getByRole('checkbox', { name: 'Choir' })).toHaveProperty('checked', false);
  await waitFor(async () => expect(await row('helle')).toMatchObject({ tie: 'strong', sphereIds: ['work', 'choir'] }));
});

test('the name of the next one is told to those who do not see it', async () => {
  await renderSorter();
  const heading = await findCard('Helle Kjær');
  expect(heading.closest('[aria-live=polite]')).not.toBeNull();
});

test('keys: figures, letters and arrows; from four on the spheres; a key held down sorts one', async () => {
  const { row } = await renderSorter();
  await findCard('Helle Kjær');
  await screen.findByRole('checkbox', { name: 'Choir' });
  press('5');
  await waitFor(() => expect(screen.getByRole('checkbox', { name: 'Choir' })).toHaveProperty('checked', true));
  press('C');
  await findCard('Bo Lind');
  press('ArrowLeft', { repeat: true });
  press('l', { ctrlKey: true });
  await findCard('Bo Lind');
  press('ArrowUp');
  await findCard('Cilla Holm');
  press('2');
  await screen.findByRole('heading', { name: 'Three people sorted' });
  await waitFor(async () => expect(await row('cilla')).toMatchObject({ tie: 'weak' }));
  expect(await row('helle')).toMatchObject({ tie: 'strong', sphereIds: ['work', 'choir'] });
  expect(await row('bo')).toMatchObject({ restingSince: today });
});

test('the letters are those of the language', async () => {
  const { row } = await renderSorter({ language: 'sv' });
  await findCard('Helle Kjær');
  press('n');
  press('v');
  await findCard('Cilla Holm');
  await waitFor(async () => expect(await row('bo')).toMatchObject({ restingSince: today }));
  expect(await row('helle')).toMatchObject({ tie: 'strong' });
});

test('at the end: what it adds up to, and the way on tells how many were sorted', async () => {
  const { user, onDone } = await renderSorter();
  await findCard('Helle Kjær');
  press('1');
  press('s');
  press('3');
  await screen.findByText('One close, one at rest.');
  screen.getByText('One is left for another day.');
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(onDone).toHaveBeenCalledExactlyOnceWith(2);
});

test('at most so many in one sitting', async () => {
  const { row } = await renderSorter({ limit: 2 });
  await screen.findByText('2 to go. Stop whenever you like.');
  press('2');
  press('2');
  await screen.findByRole('heading', { name: 'Two people sorted' });
  expect(await row('cilla')).not.toHaveProperty('tie');
});

test('one step after another is taken back, someone put off too', async () => {
  const { user, database, row } = await renderSorter();
  await findCard('Helle Kjær');
  press('1');
  press('s');
  await findCard('Cilla Holm');
  await waitFor(async () => expect(await database.dismissals.count()).toBe(1));
  await user.click(screen.getByRole('button', { name: 'Undo Bo Lind' }));
  await findCard('Bo Lind');
  press('z', { ctrlKey: true });
  await findCard('Helle Kjær');
  press('z', { metaKey: true });
  screen.getByText('3 to go. Stop whenever you like.');
  await waitFor(async () => expect(await database.dismissals.count()).toBe(0));
  await waitFor(async () => expect(await row('helle')).not.toHaveProperty('tie'));
});

test('not sure: the four questions decide with the person; keys are theirs meanwhile', async () => {
  const { user, row } = await renderSorter();
  await findCard('Helle Kjær');
  await user.click(screen.getByRole('button', { name: 'Not sure' }));
  press('3');
  await findCard('Helle Kjær');
  for (const little of screen.getAllByRole('radio', { name: 'A little' })) await user.click(little);
  await user.click(screen.getByRole('button', { name: 'Call it loose' }));
  await findCard('Bo Lind');
  await waitFor(async () =>
    expect(await row('helle')).toMatchObject({ tie: 'weak', tieAnswers: { acquaintance: 1, support: 1 } }),
  );
});

test('what could not be saved comes back and says so; what was saved stays', async () => {
  const { database, row } = await renderSorter();
  await findCard('Helle Kjær');
  press('2');
  await waitFor(async () => expect(await row('helle')).toMatchObject({ tie: 'weak' }));
  const full = vi.spyOn(database.contacts, 'bulkPut').mockRejectedValue(new DOMException('', 'QuotaExceededError'));
  press('2');
  await screen.findByText('The phone has no room left, so Bo Lind was not saved.');
  await findCard('Bo Lind');
  screen.getByText('1 sorted, 2 to go.');
  full.mockRestore();
  press('1');
  await findCard('Cilla Holm');
  expect(screen.queryByRole('alert')).toBeNull();
  await waitFor(async () => expect(await row('bo')).toMatchObject({ tie: 'strong' }));
});

test('someone whom another tab sorted meanwhile stays as it was said there', async () => {
  const { database, row } = await renderSorter();
  await findCard('Helle Kjær');
  await sortContact(database, { id: 'helle', as: { tie: 'strong' }, batch: [] }, today);
  press('3');
  press('2');
  await waitFor(async () => expect(await row('bo')).toMatchObject({ tie: 'weak' }));
  expect(await row('helle')).toMatchObject({ tie: 'strong' });
  expect(await row('helle')).not.toHaveProperty('restingSince');
});

test('those of one sitting are spread over the weeks to come', async () => {
  const { database } = await renderSorter({
    people: Array.from({ length: 12 }, (_, index) => ({ id: `p${index}`, displayName: `Person ${index}` })),
  });
  await findCard('Person 0');
  for (let index = 0; index < 12; index += 1) press('2');
  await waitFor(async () => expect(await database.contacts.orderBy('dueOn').count()).toBe(12));
  const days = new Set((await database.contacts.toArray()).map(({ dueOn }) => dueOn));
  expect(days.size).toBe(12);
});

test('more than one said a week is said kindly, with the way out reckoned', async () => {
  const held = Array.from({ length: 30 }, (_, index) => ({
    id: `held-${index}`,
    displayName: 'Held',
    tie: 'strong' as const,
    dueOn: addDays(today, 30),
    rhythm: { every: 1, unit: 'month' } as const,
  }));
  await renderSorter({ people: [{ id: 'bo', displayName: 'Bo' }, ...held] });
  await screen.findByText('That makes seven a week, and you said five.', {}, { timeout: 4000 });
  press('3');
  const word = await screen.findByText(/^That makes seven a week/);
  expect(word.textContent).toContain(
    'Every two months for the close ties makes it four. Some will simply wait a little longer',
  );
});

test('with nobody to sort it says so, and leads on', async () => {
  const { user, onDone } = await renderSorter({ people: [{ id: 'bo', tie: 'weak' }] });
  await screen.findByRole('heading', { name: 'Everyone is sorted' });
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(onDone).toHaveBeenCalledExactlyOnceWith(0);
});
