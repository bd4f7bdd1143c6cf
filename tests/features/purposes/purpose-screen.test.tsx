/** The page of a purpose: who and what serves it, what came of it, where it is thin, and what one may do with it. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Purpose } from '../../../src/domain/purpose.ts';
import { PurposeScreen } from '../../../src/features/purposes/purpose-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { makeContact, makeInteraction, makeNetwork, makePurpose } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

async function renderPurpose(fields: Partial<Purpose> = {}, language: 'en' | 'da' | 'sv' = 'en') {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'bo', displayName: 'Bo Lind', givenName: 'Bo', tie: 'strong', purposeIds: ['job'] }),
    makeContact({ id: 'ann', displayName: 'Ann Holm', givenName: 'Ann', tie: 'weak' }),
  ]);
  await database.networks.bulkAdd([makeNetwork({ id: 'circle' }), makeNetwork({ id: 'choir', name: 'Choir' })]);
  await database.purposes.add(makePurpose({ id: 'job', ...fields }));
  const rendered = await renderScreen(<PurposeScreen />, {
    database,
    language,
    address: paths.purpose('job'),
    pattern: paths.purpose(':id'),
  });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

test('it says what is wished for, of which kind, and what one puts in', async () => {
  await renderPurpose({ invest: 'An evening a month', lookBackOn: addDays(today, 40) });
  await screen.findByRole('heading', { level: 1, name: 'A job that matters' });
  screen.getByText('New job');
  screen.getByText('An evening a month');
  expect(screen.getByText(/^You look back on it around/)).toBeTruthy();
  expect(document.title).toBe('Purpose · Livstegn');
});

test('where nothing was heard for long it says so; what came of it is told in words', async () => {
  const { database } = await renderPurpose();
  await screen.findByText(/^It has been quiet for half a year/);
  await screen.findByText(/^Nothing is noted yet/);
  await database.contacts.update('bo', { lastFullOn: today });
  await database.interactions.bulkAdd([
    makeInteraction({ contactIds: ['bo'], day: today, outcomes: ['opportunity', 'knowledge'], minutes: 60 }),
    makeInteraction({ contactIds: ['bo'], day: addDays(today, -20), outcomes: ['knowledge'], minutes: 30 }),
  ]);
  const came = await screen.findByRole('region', { name: 'What came of it in a year' });
  await within(came).findByText('twice, with Bo Lind');
  within(came).getByText('A job or task');
  within(came).getByText('In touch twice; an hour and a half, as far as you noted it.');
  expect(await screen.findByText(/^Only people close to you serve it/)).toBeTruthy();
});

test('who and what serves it is chosen in one act, and undone in one', async () => {
  const { user, database } = await renderPurpose();
  await user.click(await screen.findByRole('button', { name: 'Choose who and what' }));
  const sheet = await screen.findByRole('dialog');
  await user.type(await within(sheet).findByRole('searchbox', { name: 'Who else?' }), 'ann');
  await user.click(await within(sheet).findByRole('button', { name: 'Ann Holm' }));
  await user.click(await within(sheet).findByRole('button', { name: 'Remove Bo Lind' }));
  await user.click(within(sheet).getByRole('checkbox', { name: 'Choir' }));
  await user.click(within(sheet).getByRole('button', { name: 'Save' }));
  const serving = await screen.findByRole('region', { name: 'Who and what serves it' });
  await within(serving).findByRole('link', { name: 'Ann Holm' });
  within(serving).getByRole('link', { name: 'Choir' });
  expect(within(serving).queryByRole('link', { name: 'Bo Lind' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await within(serving).findByRole('link', { name: 'Bo Lind' });
  expect(await database.networks.get('choir')).toMatchObject({ purposeIds: [] });
});

test('of a great many, a few are shown at first', async () => {
  const { user, database } = await renderPurpose();
  await database.contacts.bulkAdd(
    Array.from({ length: 12 }, (_, place) => makeContact({ displayName: `Someone ${place}`, purposeIds: ['job'] })),
  );
  await user.click(await screen.findByRole('button', { name: 'Show all' }));
  const serving = screen.getByRole('region', { name: 'Who and what serves it' });
  await waitFor(() => expect(within(serving).getAllByRole('link')).toHaveLength(13));
});

test('what was asked for its sake stands there, and asking is near', async () => {
  const { database } = await renderPurpose();
  const { kind: _, wish: __, rank: ___, ...saved } = makePurpose({ id: 'ask' });
  await database.asks.add({ ...saved, what: 'Who knows the council?', topics: [], purposeId: 'job', status: 'helped' });
  const asks = await screen.findByRole('region', { name: 'What you asked for' });
  await within(asks).findByText('Someone helped');
  expect(within(asks).getByRole('link', { name: 'Who knows the council?' }).getAttribute('href')).toBe('#/ask/ask');
  expect(within(asks).getByRole('link', { name: 'Ask for help with it' }).getAttribute('href')).toBe('#/ask/new/job');
});

test('once the day has come one looks back; changing it changes its words, and all is undone together', async () => {
  const { user, database } = await renderPurpose({ lookBackOn: today });
  await user.click(await screen.findByRole('button', { name: 'Look back' }));
  const sheet = await screen.findByRole('dialog', { name: 'What has come of it?' });
  const save = within(sheet).getByRole('button', { name: 'Save' });
  expect(save).toHaveProperty('disabled', true);
  await user.click(within(sheet).getByRole('radio', { name: 'Change it' }));
  const wish = within(sheet).getByLabelText('What do you wish for, in your own words?');
  await user.clear(wish);
  await user.type(wish, 'A calmer job');
  await user.type(within(sheet).getByLabelText('What do you want to remember?'), 'Less is enough');
  await user.clear(within(sheet).getByLabelText('When will you look back again?'));
  await user.click(save);
  expect((await within(sheet).findByRole('alert')).textContent).toBe('That is no day. Choose another one.');
  await user.type(within(sheet).getByLabelText('When will you look back again?'), addDays(today, 90));
  await user.click(save);
  await screen.findByRole('heading', { level: 1, name: 'A calmer job' });
  const looked = await screen.findByRole('region', { name: 'Looking back' });
  within(looked).getByText(/^Changed · /);
  within(looked).getByText('Less is enough');
  expect(await database.purposes.get('job')).toMatchObject({ lookBackOn: addDays(today, 90) });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('heading', { level: 1, name: 'A job that matters' });
  expect(screen.queryByRole('region', { name: 'Looking back' })).toBeNull();
});

test('it is let go from ⋯, taken up again, and thrown away, in Danish too', async () => {
  const { user, database } = await renderPurpose({ wish: 'Et job med mening' }, 'da');
  await user.click(screen.getByRole('button', { name: 'Mere: Et job med mening' }));
  await user.click(await screen.findByRole('button', { name: /^Slip det/ }));
  await screen.findByText('Sluppet. Det står blandt de tidligere.');
  await screen.findByText(/^Du slap det i dag/);
  expect(await database.purposes.get('job')).toMatchObject({ retiredOn: today, lookedBack: [{ ended: 'retire' }] });
  expect(screen.queryByRole('button', { name: 'Vælg hvem og hvad' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Tag det op igen' }));
  await screen.findByText('Det gælder igen.');
  await user.click(screen.getByRole('button', { name: 'Mere: Et job med mening' }));
  await user.click(await screen.findByRole('button', { name: 'Slet' }));
  await screen.findByText('Det ligger i papirkurven.');
  await screen.findByRole('heading', { level: 1, name: 'Formålet er her ikke længere' });
  await user.click(screen.getByRole('button', { name: 'Fortryd' }));
  await screen.findByRole('heading', { level: 1, name: 'Et job med mening' });
});

test('one may look back before its day', async () => {
  const { user, database } = await renderPurpose({}, 'sv');
  await user.click(screen.getByRole('button', { name: /^Mer: / }));
  await user.click(await screen.findByRole('button', { name: 'Se tillbaka' }));
  const sheet = await screen.findByRole('dialog', { name: 'Vad har det lett till?' });
  await user.click(within(sheet).getByRole('radio', { name: 'Släpp det' }));
  await user.click(within(sheet).getByRole('button', { name: 'Spara' }));
  await screen.findByText('Släppt. Det finns bland de tidigare.');
  expect(await database.purposes.get('job')).toMatchObject({ lookedBack: [{ on: today, ended: 'retire' }] });
});

test('loose ties whom the wish fits are suggested with the words, and added with a press', async () => {
  const { user, database } = await renderPurpose({ wish: 'A job in sustainable building' });
  await screen.findByText(/^Nobody you know loosely fits these words yet/);
  await database.contacts.update('ann', { competences: ['sustainable building'], rev: 2 });
  const found = await screen.findByRole('list', { name: 'Loose ties who may serve it' });
  await within(found).findByText(/^Because of “sustainable”/);
  await user.click(within(found).getByRole('button', { name: 'Add Ann Holm' }));
  await screen.findByText('Ann serves it.');
  await waitFor(() => expect(screen.queryByRole('list', { name: 'Loose ties who may serve it' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('list', { name: 'Loose ties who may serve it' });
});

test('whoever knows somebody the wish fits is closer than one thinks', async () => {
  const { database } = await renderPurpose({ wish: 'A job in sustainable building' });
  await database.contacts.update('bo', { purposeIds: [], rev: 2 });
  await database.contacts.update('ann', { competences: ['sustainable building'], introducedById: 'bo', rev: 2 });
  const near = await screen.findByRole('region', { name: 'Closer than you think' });
  expect(await within(near).findByText(/^Bo introduced you to Ann Holm/)).toBeTruthy();
});

test('without words of one’s own nobody can be looked for', async () => {
  await renderPurpose({ wish: '' });
  await screen.findByRole('heading', { level: 1, name: 'New job' });
  expect(screen.getByText(/^Say in your own words what you wish for/)).toBeTruthy();
});
