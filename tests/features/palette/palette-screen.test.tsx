/** The palette: bands of colour and a table, what is thin for what one wants, what one will need, and who covers a field. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { FieldScreen } from '../../../src/features/palette/field-screen.tsx';
import { PaletteScreen } from '../../../src/features/palette/palette-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { profileOf, saveProfile } from '../../../src/store/profile.ts';
import { makeContact, makePurpose, makeSphere } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

const PEOPLE: readonly Partial<Contact>[] = [
  { id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', jobTitle: 'Nurse', tie: 'strong', lastFullOn: today },
  { id: 'per', displayName: 'Per Holm', givenName: 'Per', jobTitle: 'Lawyer', lastFullOn: today },
  { id: 'ida', displayName: 'Ida Lund', offers: ['First aid', 'Nursing'] },
  { id: 'mor', displayName: 'Mor', jobTitle: 'Accountant', sphereIds: ['family'] },
  { id: 'bo', displayName: 'Bo' },
];

async function withPeople(people: readonly Partial<Contact>[] = PEOPLE) {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.bulkAdd(people.map((fields) => makeContact(fields)));
  return database;
}

async function show(database: Awaited<ReturnType<typeof withPeople>>, language: Language = 'en') {
  return renderScreen(<PaletteScreen />, { database, language, address: paths.palette });
}

async function showField(database: Awaited<ReturnType<typeof withPeople>>, key: string) {
  const around = { database, address: paths.paletteField(key), pattern: paths.paletteField(':key') };
  return renderScreen(<FieldScreen />, around);
}

test('where nothing is known of anybody, it teaches what it is for', async () => {
  await show(await withPeople([{ displayName: 'Bo' }]));
  await screen.findByRole('heading', { name: 'One colour for each thing somebody knows' });
  expect(screen.getByRole('link', { name: 'Go to people' }).getAttribute('href')).toBe('#/contacts');
  expect(screen.getByRole('link', { name: 'Write down a purpose' }).getAttribute('href')).toBe('#/purposes/new');
});

test('the table says of each field how many know about it; family is kept out', async () => {
  await show(await withPeople());
  const figure = await screen.findByRole('figure', { name: 'What the people you could turn to are good at' });
  const row = (name: string) => within(figure).getByRole('row', { name, hidden: true });
  expect(row('Care Health two people')).toBeTruthy();
  expect(row('Business Law one person')).toBeTruthy();
  expect(row('Business Money and accounts nobody yet')).toBeTruthy();
  expect(screen.getByText(/what 3 of four people are good at/)).toBeTruthy();
  const care = screen.getByRole('region', { name: 'Care' });
  expect(within(care).getByRole('link', { name: 'Health' }).getAttribute('href')).toBe('#/palette/health');
  expect(within(care).getByText('Nobody yet: Mind and faith · Care for young and old.')).toBeTruthy();
});

test('what is thin is told with what it is wanted for', async () => {
  const database = await withPeople();
  await database.purposes.add(makePurpose({ id: 'buy', wish: 'a lawyer and an accountant' }));
  await saveProfile(database, { seeks: ['nursing'] });
  await show(database);
  const thin = await screen.findByRole('region', { name: 'Thin for what you want' });
  const rows = (): readonly (string | null)[] =>
    within(thin)
      .getAllByRole('listitem')
      .map((each) => each.textContent);
  await waitFor(() =>
    expect(rows()).toEqual([
      'Money and accountsYou know nobody yet. For “a lawyer and an accountant”',
      'LawIt all hangs on one person. For “a lawyer and an accountant”',
    ]),
  );
});

test('where nothing one wants is thin, it says so', async () => {
  const database = await withPeople();
  await saveProfile(database, { seeks: ['nursing'] });
  await show(database);
  await screen.findByText(/you know at least two people/);
  expect(within(screen.getByRole('region', { name: 'Thin for what you want' })).queryByRole('link')).toBeNull();
});

test('what one will need is written in one’s own words, each kept at once', async () => {
  const database = await withPeople();
  const { user } = await show(database);
  const field = await screen.findByLabelText('What will you need to know somebody for?');
  await user.type(field, 'Spanish{Enter}nursing{Enter}');
  await waitFor(async () => expect((await profileOf(database)).needsLater).toEqual(['Spanish', 'nursing']));
  const later = screen.getByRole('region', { name: 'Needed in two years?' });
  expect((await within(later).findByRole('link', { name: 'nursing' })).getAttribute('href')).toBe('#/palette/later-1');
  const thin = screen.getByRole('region', { name: 'Thin for what you want' });
  expect(within(thin).getByRole('link', { name: 'Spanish' }).getAttribute('href')).toBe('#/palette/later-0');
});

test('a field shows who covers it, close ties first, with what they know', async () => {
  const database = await withPeople();
  await showField(database, 'health');
  await screen.findByRole('heading', { name: 'Health', level: 1 });
  const who = await screen.findByRole('list', { name: 'Who knows about it' });
  await waitFor(() =>
    expect(
      within(who)
        .getAllByRole('link')
        .map((each) => each.textContent),
    ).toEqual(['Helle Kjær', 'Ida Lund']),
  );
  expect(within(who).getByText('First aid · Nursing')).toBeTruthy();
  expect(screen.queryByRole('region', { name: 'One thing to do' })).toBeNull();
});

test('many are shown some at a time', async () => {
  const many = Array.from({ length: 45 }, (_, n) => ({ displayName: `Nurse ${n}`, jobTitle: 'Nurse' }));
  const { user } = await showField(await withPeople(many), 'health');
  const who = await screen.findByRole('list', { name: 'Who knows about it' });
  await waitFor(() => expect(within(who).getAllByRole('link')).toHaveLength(40));
  await user.click(screen.getByRole('button', { name: 'Show 5 more' }));
  await waitFor(() => expect(within(who).getAllByRole('link')).toHaveLength(45));
  expect(screen.queryByRole('button', { name: /Show/ })).toBeNull();
});

test('a field that hangs on one person leads to asking them who else', async () => {
  const database = await withPeople();
  await saveProfile(database, { seeks: ['a lawyer'] });
  await showField(database, 'law');
  await screen.findByText('Ask Per who else is good at it. One good name brings the next.');
  expect(screen.getByText('For what you look for: a lawyer')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to Per' }).getAttribute('href')).toBe('#/contacts/per');
});

test('a field that nobody covers leads to asking, to the walk, and to whoever may know somebody', async () => {
  const database = await withPeople();
  await saveProfile(database, { seeks: ['farming'] });
  await database.contacts.update('helle', { notes: 'Her brother knows all about farming.' });
  await showField(database, 'farming');
  const todo = await screen.findByRole('region', { name: 'One thing to do' });
  expect(within(todo).getByRole('link', { name: 'Ask for help' }).getAttribute('href')).toBe('#/ask/new');
  expect(within(todo).getByRole('link', { name: 'Who do you already know?' }).getAttribute('href')).toBe('#/inventory');
  const closer = await screen.findByRole('region', { name: 'Closer than you think' });
  expect(within(closer).getByRole('link', { name: 'Helle Kjær' })).toBeTruthy();
});

test('those one hasn’t been in touch with for over a year are worth a sign of life', async () => {
  const database = await withPeople();
  await database.contacts.update('per', { lastFullOn: undefined });
  await saveProfile(database, { seeks: ['a lawyer'] });
  await showField(database, 'law');
  await screen.findByText('A sign of life to Per opens the door again.');
  expect(screen.getByText('You haven’t been in touch for over a year.')).toBeTruthy();
});

test('a field that is there no more says so', async () => {
  await showField(await withPeople(), 'later-3');
  await screen.findByRole('heading', { name: 'This field isn’t here' });
  expect(screen.getByRole('link', { name: 'The whole palette' }).getAttribute('href')).toBe('#/palette');
});

test('it speaks Danish', async () => {
  const database = await withPeople([{ displayName: 'Per Holm', jobTitle: 'Advokat', lastFullOn: today }]);
  await saveProfile(database, { seeks: ['bogholderi'] });
  await show(database, 'da');
  const thin = await screen.findByRole('region', { name: 'Tyndt for det, du ønsker' });
  expect(within(thin).getByRole('listitem').textContent).toBe(
    'Penge og regnskabDu kender ingen endnu. Til det, du leder efter: bogholderi',
  );
  expect(screen.getByRole('link', { name: 'Jura' })).toBeTruthy();
});

test('a field that nobody covers and nobody wished for says what one could do all the same', async () => {
  await showField(await withPeople(), 'economy');
  expect(await screen.findByRole('link', { name: 'Ask for help' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Who do you already know?' }).getAttribute('href')).toBe('#/inventory');
});
