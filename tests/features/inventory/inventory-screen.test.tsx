/** The walk of remembering: the stops, a name and how close, nobody doubled, all of a stop added and taken back at once. */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import { FIRST_SPHERES } from '../../../src/domain/sphere.ts';
import { InventoryScreen } from '../../../src/features/inventory/inventory-screen.tsx';
import { StopScreen } from '../../../src/features/inventory/stop-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { inventoryOf, nameAtStop, skipStop } from '../../../src/store/inventory.ts';
import { makeContact, makeSphere } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

async function withPeople(...people: readonly Partial<Contact>[]) {
  const database = await openFresh();
  const spheres = FIRST_SPHERES.map(({ key, color, private: isPrivate }, order) =>
    makeSphere({ id: key, name: key, color, private: isPrivate, order }),
  );
  await database.spheres.bulkAdd([...spheres, makeSphere({ id: 'choir', name: 'The choir', color: 'iris', order: 6 })]);
  await database.contacts.bulkAdd(people.map((fields) => makeContact(fields)));
  return database;
}

type Opened = Awaited<ReturnType<typeof withPeople>>;

async function showStop(database: Opened, code: string) {
  const around = { database, address: paths.inventoryStop(code), pattern: paths.inventoryStop(':code') };
  const shown = await renderScreen(<StopScreen />, around);
  await screen.findByLabelText('A name that comes to mind');
  return shown;
}

async function name(user: UserEvent, text: string, tie: string): Promise<void> {
  await user.type(screen.getByLabelText('A name that comes to mind'), text);
  await user.click(screen.getByRole('button', { name: tie }));
}

async function namedNow(): Promise<readonly (string | null)[]> {
  const list = await screen.findByRole('list', { name: 'Came to mind' });
  return within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
}

test('the walk begins with the first stop, and has one for each sphere of one’s own', async () => {
  await renderScreen(<InventoryScreen />, { database: await withPeople() });
  const start = await screen.findByRole('link', { name: 'Start: Your mother’s family' });
  expect(start.getAttribute('href')).toBe('#/inventory/mothers-side');
  const own = screen.getByRole('region', { name: 'Your own circles' });
  expect(within(own).getByRole('link', { name: 'The choir' }).getAttribute('href')).toBe('#/inventory/sphere:choir');
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('it goes on from day to day: what is done, what waits, what was left for later', async () => {
  const database = await withPeople();
  await nameAtStop(database, 'in-laws', { name: 'Bo', as: 'weak' });
  await skipStop(database, 'mothers-side', today);
  await renderScreen(<InventoryScreen />, { database });
  await screen.findByRole('link', { name: 'Go on: Your father’s family' });
  expect(screen.getByText('0 of 23 stops')).toBeTruthy();
  const family = screen.getByRole('list', { name: 'Family' });
  expect(
    within(family)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual([
    'Your mother’s familyAnother day',
    'Your father’s family',
    'The family you came intoWaiting: 1',
    'Parents of children’s friends',
  ]);
});

test('names and how close are two taps each, kept at once, and added together', async () => {
  const database = await withPeople();
  const { user } = await showStop(database, 'bosses');
  await name(user, 'Per Holm', 'Close');
  await name(user, 'Ida Lund', 'Loose');
  await name(user, 'Bo', 'Let it rest');
  expect(await namedNow()).toEqual(['Per Holmclose', 'Ida Lundloose', 'Boat rest']);
  await user.click(screen.getByRole('button', { name: 'Remove Ida Lund' }));
  await user.type(screen.getByLabelText('Where was it?'), 'Rambøll');
  await user.click(await screen.findByRole('button', { name: 'Add 2 people' }));
  await screen.findByText('2 people added. They come to you a few at a time.');
  const people = await database.contacts.toArray();
  expect(
    people.map(({ displayName, tie, sphereIds, metThrough }) => [displayName, tie, sphereIds, metThrough]),
  ).toEqual([
    ['Per Holm', 'strong', ['work'], 'Rambøll'],
    ['Bo', undefined, ['work'], 'Rambøll'],
  ]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await database.contacts.count()).toBe(0));
  expect((await inventoryOf(database))['bosses']?.named).toHaveLength(2);
});

test('without a name there is nobody to add', async () => {
  const { user } = await showStop(await withPeople(), 'bosses');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await screen.findByText('Write a name first.');
  expect(screen.queryByRole('list', { name: 'Came to mind' })).toBeNull();
});

test('where nobody said where, the stop itself says it, and one may come from nowhere in particular', async () => {
  const database = await withPeople();
  const { user } = await showStop(database, 'bosses');
  await user.click(screen.getByRole('radio', { name: 'Nowhere in particular' }));
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Nowhere in particular' }).checked).toBe(true),
  );
  await name(user, 'Per', 'Loose');
  await user.click(await screen.findByRole('button', { name: 'Add one person' }));
  await screen.findByText('One person added.');
  expect(await database.contacts.toArray()).toMatchObject([{ sphereIds: [], metThrough: 'Former bosses' }]);
});

test('it shows who is known from there already', async () => {
  const database = await withPeople(
    { displayName: 'Maja Bak', sphereIds: ['work'] },
    { displayName: 'Mor', sphereIds: ['family'] },
  );
  await showStop(database, 'work-now');
  const there = await screen.findByRole('list', { name: 'Here already' });
  expect(
    within(there)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['MBMaja Bak']);
});

test('someone here is offered while one types, and taken as the same person in one tap', async () => {
  const database = await withPeople({ id: 'maja', displayName: 'Maja Bak', tie: 'strong' });
  const { user } = await showStop(database, 'work-now');
  await user.type(screen.getByLabelText('A name that comes to mind'), 'maj');
  await user.click(await screen.findByRole('button', { name: 'Maja Bak' }));
  expect(await namedNow()).toEqual(['Maja Bakhere already']);
  await user.click(await screen.findByRole('button', { name: 'Add one person' }));
  await waitFor(async () => expect((await database.contacts.get('maja'))?.sphereIds).toEqual(['work']));
  expect(await database.contacts.count()).toBe(1);
});

test('of someone here who isn’t sorted yet, one says how close', async () => {
  const database = await withPeople({ id: 'maja', displayName: 'Maja Bak' });
  const { user } = await showStop(database, 'work-now');
  await user.type(screen.getByLabelText('A name that comes to mind'), 'maj');
  await user.click(await screen.findByRole('button', { name: 'Maja Bak' }));
  await screen.findByText('Maja Bak, who is here already');
  await user.click(screen.getByRole('button', { name: 'Loose' }));
  await user.click(await screen.findByRole('button', { name: 'Add one person' }));
  await waitFor(async () => expect((await database.contacts.get('maja'))?.tie).toBe('weak'));
});

test('the very name of someone here is asked about: the same, or somebody else', async () => {
  const database = await withPeople({ id: 'per', displayName: 'Per Holm', tie: 'weak' });
  const { user } = await showStop(database, 'work-now');
  await name(user, 'per holm', 'Close');
  await screen.findByText('Per Holm is here already. Is it the same person?');
  await user.click(screen.getByRole('button', { name: 'The same person' }));
  expect(await namedNow()).toEqual(['per holmhere already']);
  await name(user, 'Per Holm', 'Close');
  await user.click(await screen.findByRole('button', { name: 'Somebody else' }));
  await waitFor(async () => expect(await namedNow()).toEqual(['per holmhere already', 'Per Holmclose']));
});

test('a stop may be left, for good or for another day', async () => {
  const database = await withPeople();
  const { user } = await showStop(database, 'sphere:choir');
  screen.getByRole('heading', { name: 'The choir', level: 1 });
  await user.click(screen.getByRole('button', { name: 'Another day' }));
  await screen.findByText('It waits for another day.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await inventoryOf(database)).toEqual({}));
  await user.click(screen.getByRole('button', { name: 'Nobody else comes to mind' }));
  await waitFor(async () => expect((await inventoryOf(database))['sphere:choir']).toMatchObject({ doneOn: today }));
});

test('a stop that is no more says so', async () => {
  const address = paths.inventoryStop('sphere:gone');
  await renderScreen(<StopScreen />, { address, pattern: paths.inventoryStop(':code') });
  await screen.findByRole('heading', { name: 'This stop isn’t here' });
  expect(screen.getByRole('link', { name: 'All stops' }).getAttribute('href')).toBe('#/inventory');
});

test('it speaks Danish', async () => {
  await renderScreen(<InventoryScreen />, { database: await withPeople(), language: 'da' });
  await screen.findByRole('link', { name: 'Begynd: Din mors familie' });
  expect(screen.getByRole('link', { name: 'Tidligere chefer' }).getAttribute('href')).toBe('#/inventory/bosses');
});
