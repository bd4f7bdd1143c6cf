/** The map: the rose with its legend, whom one taps, a sector that comes forward, what stands out, and the list. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { MapScreen } from '../../../src/features/map/map-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { mapNow } from '../../../src/store/map.ts';
import { changePrivacy } from '../../../src/store/settings.ts';
import { makeContact, makeIntroduction, makeNetwork, makeSphere } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();
const ago = (days: number) => addDays(today, -days);
/** The rose fills it but for four pixels all around. */
const WIDTH = 408;

beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => WIDTH });
});

const PEOPLE: readonly Partial<Contact>[] = [
  { id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', tie: 'strong', sphereIds: ['work'], lastFullOn: today },
  { id: 'per', displayName: 'Per Holm', givenName: 'Per', tie: 'weak', sphereIds: ['work'], introducedById: 'helle' },
  { id: 'mor', displayName: 'Mor', tie: 'strong', sphereIds: ['family'] },
  { id: 'bo', displayName: 'Bo', tie: 'weak' },
];

async function withPeople(people = PEOPLE) {
  const database = await openFresh();
  await database.spheres.bulkAdd([
    makeSphere({ id: 'work', name: 'Work', order: 0 }),
    makeSphere({ id: 'family', name: 'Family', order: 1, private: true, color: 'ochre' }),
    makeSphere({ id: 'study', name: 'Study', order: 2, color: 'teal' }),
  ]);
  await database.contacts.bulkAdd(people.map((fields) => makeContact(fields)));
  return database;
}

async function show(database: Awaited<ReturnType<typeof withPeople>>, look = '', language: Language = 'en') {
  const address = look === '' ? paths.map : paths.mapAs(look);
  return renderScreen(<MapScreen />, { database, language, address, pattern: paths.mapAs(':look?') });
}

/** Taps where someone stands. */
async function tap(database: Awaited<ReturnType<typeof withPeople>>, id: string) {
  const { rose } = await mapNow(database, today);
  const dot = rose.dots.find(({ person }) => person.id === id);
  fireEvent.click(screen.getByRole('img'), { clientX: inPixels(dot?.x), clientY: inPixels(dot?.y) });
}

function inPixels(place = 0): number {
  return WIDTH / 2 + place * (WIDTH / 2 - 4);
}

test('where nobody is sorted it teaches what the map is, and leads to sorting', async () => {
  await show(await withPeople([{ displayName: 'Bo' }]));
  await screen.findByRole('heading', { name: 'You in the middle, your people around you' });
  expect(screen.getByRole('link', { name: 'Sort your people' }).getAttribute('href')).toBe('#/contacts/sort');
});

test('where nobody is at all, it leads to people', async () => {
  await show(await withPeople([]));
  expect((await screen.findByRole('link', { name: 'Go to people' })).getAttribute('href')).toBe('#/contacts');
});

test('the rose is drawn with you in the middle, a legend, and the way to the list', async () => {
  await show(await withPeople([...PEOPLE, { displayName: 'Ida' }]));
  const rose = await screen.findByRole('img', { name: /you in the middle and your people around you, in three parts/ });
  expect(rose.textContent).toContain('you');
  expect(rose.querySelectorAll('[data-name]')).toHaveLength(4);
  const legend = within(screen.getByRole('list', { name: 'Where you know them from' }));
  expect(legend.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Work', 'Family', 'Others']);
  expect(screen.getByRole('link', { name: 'As a list' }).getAttribute('href')).toBe('#/map/list');
  const unsorted = screen.getByRole('link', { name: 'One person not sorted yet, and so not drawn' });
  expect(unsorted.getAttribute('href')).toBe('#/contacts/sort');
});

test('whom one taps is told of, with those they are tied to; a tap beside lets go', async () => {
  const database = await withPeople();
  await database.introductions.add(makeIntroduction({ contactIds: ['helle', 'bo'], status: 'made' }));
  await database.networks.add(makeNetwork({ name: 'The choir', memberIds: ['helle', 'mor'] }));
  await show(database);
  await screen.findByRole('img');
  await tap(database, 'helle');
  const link = await screen.findByRole('link', { name: 'Helle Kjær' });
  expect(link.getAttribute('href')).toBe('#/contacts/helle');
  expect(screen.getByText(/^In touch in /)).toBeTruthy();
  expect(screen.getByText('Brought together with Bo and Per.')).toBeTruthy();
  expect(screen.getByText('In The choir with Mor.')).toBeTruthy();
  const [networks, introductions] = ['networks', 'introductions'].map(
    (kind) => screen.getByRole('img').querySelector(`[data-ties=${kind}]`)?.getAttribute('d') ?? '',
  );
  expect(networks?.match(/Q/gu)).toHaveLength(1);
  expect(introductions?.match(/Q/gu)).toHaveLength(2);
  fireEvent.click(screen.getByRole('img'), { clientX: 1, clientY: 1 });
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Helle Kjær' })).toBeNull());
});

test('of very many in one network four are named', async () => {
  const others = Array.from(
    { length: 7 },
    (_, place) => ({ id: `p${place}`, displayName: `P${place}`, tie: 'weak' }) as const,
  );
  const database = await withPeople([...PEOPLE, ...others]);
  await database.networks.add(makeNetwork({ name: 'The choir', memberIds: ['helle', ...others.map(({ id }) => id)] }));
  await show(database);
  await screen.findByRole('img');
  await tap(database, 'helle');
  expect(await screen.findByText('In The choir with P0, P1, P2, P3 and three others.')).toBeTruthy();
});

test('a sector comes forward from the legend, with a line on it; of private life nothing is counted', async () => {
  const { user } = await show(await withPeople());
  await user.click(await screen.findByRole('button', { name: 'Work' }));
  expect(screen.getByRole('button', { name: 'Work', pressed: true })).toBeTruthy();
  expect(screen.getByText('You know two people from here.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Family' }));
  expect(screen.getByText(/drawn, and counted nowhere/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Family' }));
  expect(screen.queryByText(/drawn, and counted nowhere/)).toBeNull();
});

test('a tap on an empty part of a sector brings it forward, another lets it go; whole shows everyone', async () => {
  const { user } = await show(await withPeople());
  const rose = await screen.findByRole('img');
  const { to = 0 } = (await mapNow(await withPeople(), today)).rose.sectors[0] ?? {};
  const at = { clientX: WIDTH / 2 + Math.sin(to - 0.05) * 199, clientY: WIDTH / 2 - Math.cos(to - 0.05) * 199 };
  fireEvent.click(rose, at);
  await screen.findByRole('heading', { name: 'Work' });
  await user.click(screen.getByRole('button', { name: 'The whole map' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Work' })).toBeNull());
});

test('buttons make it larger and smaller again', async () => {
  const { user } = await show(await withPeople());
  const larger = await screen.findByRole('button', { name: 'Larger' });
  expect(screen.getByRole('button', { name: 'Smaller' }).hasAttribute('disabled')).toBe(true);
  await user.click(larger);
  expect(screen.getByRole('img').querySelector('g')?.style.transform).toContain('scale(1.6)');
  await user.click(screen.getByRole('button', { name: 'Smaller' }));
  expect(screen.getByRole('img').querySelector('g')?.style.transform).toContain('scale(1)');
});

test('what stands out leads to the people it names', async () => {
  const close = Array.from({ length: 5 }, (_, place): Partial<Contact> => ({
    tie: 'strong',
    displayName: `Close ${place}`,
    sphereIds: ['work'],
    lastFullOn: today,
  }));
  const nadia = { id: 'nadia', displayName: 'Nadia', tie: 'weak', sphereIds: ['study'], lastFullOn: ago(700) } as const;
  await show(await withPeople([...close, nadia]));
  const part = within(await screen.findByRole('region', { name: 'What stands out' }));
  expect(part.getByText(/come from the same place: Work\..*perhaps from Nadia/)).toBeTruthy();
  expect(part.getByRole('link', { name: 'Give Nadia a sign of life' }).getAttribute('href')).toBe('#/contacts/nadia');
});

test('nearly everyone close leads to the walk past the places of one’s life', async () => {
  const close = Array.from({ length: 9 }, (): Partial<Contact> => ({ tie: 'strong', lastFullOn: today }));
  await show(await withPeople(close));
  const link = await screen.findByRole('link', { name: 'Who else do you know?' });
  expect(link.getAttribute('href')).toBe('#/inventory');
});

test('where Week hides names, the map says none', async () => {
  const database = await withPeople();
  await changePrivacy(database, (privacy) => ({ ...privacy, hideNames: true }));
  await show(database);
  const rose = await screen.findByRole('img');
  await tap(database, 'helle');
  await screen.findByRole('link', { name: 'Someone' });
  expect(rose.querySelectorAll('[data-name]')).toHaveLength(0);
});

test('the list says the same: by sphere, the close ones first, with how each one stands', async () => {
  await show(await withPeople(), 'list');
  const list = await screen.findByRole('list', { name: 'Everyone on the map' });
  const lines = within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Work',
    expect.stringMatching(/Helle Kjær.*in touch in/),
    expect.stringMatching(/Per Holm.*no contact noted yet/),
    'Family',
    expect.stringMatching(/Mor/),
    'Others',
    expect.stringMatching(/Bo/),
  ]);
  expect(screen.getByRole('link', { name: 'As a map' }).getAttribute('href')).toBe('#/map');
});

test('over three hundred people open as a list, and the map is one press away', async () => {
  const many = Array.from({ length: 301 }, (_, place): Partial<Contact> => ({
    tie: 'weak',
    displayName: `P ${place}`,
  }));
  const { unmount } = await show(await withPeople(many));
  await screen.findByRole('list', { name: 'Everyone on the map' });
  expect(screen.getByRole('link', { name: 'As a map' }).getAttribute('href')).toBe('#/map/rose');
  unmount();
  await show(await withPeople(many), 'rose');
  await screen.findByRole('img');
  expect(screen.getByRole('link', { name: 'As a list' }).getAttribute('href')).toBe('#/map');
});

test.each([
  ['da', 'Dit netværk', 'Som liste'],
  ['sv', 'Ditt nätverk', 'Som lista'],
] as const)('in %s', async (language, title, asList) => {
  await show(await withPeople(), '', language);
  await screen.findByRole('heading', { name: title, level: 1 });
  expect(await screen.findByRole('link', { name: asList })).toBeTruthy();
});
