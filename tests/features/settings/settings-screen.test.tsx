import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SettingsScreen } from '../../../src/features/settings/settings-screen.tsx';
import { layOut } from '../../../src/store/opening.ts';
import { settingsOf } from '../../../src/store/settings.ts';
import { allSpheres } from '../../../src/store/spheres.ts';
import type { Database } from '../../../src/store/database.ts';
import { makeContact, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

async function renderSettings(language: 'en' | 'da' = 'en') {
  const database = await openFresh();
  const names = {
    family: 'Family',
    friends: 'Friends',
    work: 'Work',
    profession: 'Profession',
    association: 'Club',
    neighbourhood: 'Street',
  };
  await layOut(database, names);
  const rendered = await renderScreen(<SettingsScreen />, { database, language });
  await screen.findByRole('button', { name: 'Club' });
  return rendered;
}

async function sphereNames(database: Database): Promise<readonly string[]> {
  return (await allSpheres(database)).map((sphere) => sphere.name);
}

test('the round gets another weekday and time', async () => {
  const { user, database } = await renderSettings();
  await user.selectOptions(screen.getByLabelText('Weekday'), 'Thursday');
  await waitFor(async () => expect((await settingsOf(database)).checkInWeekday).toBe(4));
  fireEvent.change(screen.getByLabelText('Time'), { target: { value: '07:15' } });
  await waitFor(async () => expect((await settingsOf(database)).checkInTime).toBe('07:15'));
});

test('capacity goes up and down one at a time, never below one', async () => {
  const { user, database } = await renderSettings();
  const group = screen.getByRole('group', { name: 'People a week, at most' });
  for (const left of [4, 3, 2, 1]) {
    await user.click(within(group).getByRole('button', { name: 'Fewer' }));
    await within(group).findByText(String(left));
  }
  expect(within(group).getByRole<HTMLButtonElement>('button', { name: 'Fewer' }).disabled).toBe(true);
  expect((await settingsOf(database)).capacity).toBe(1);
});

test('capacity stands beside what the rhythms ask for', async () => {
  const { database } = await renderSettings();
  await screen.findByText('Nobody has a rhythm yet.');
  const weekly = Array.from({ length: 6 }, (_, index) =>
    makeContact({ id: `weekly-${index}`, tie: 'strong', rhythm: { every: 1, unit: 'week' }, dueOn: SUNDAY }),
  );
  await database.contacts.bulkAdd(weekly);
  expect(await screen.findByText('Your rhythms ask for about six a week. That is more than you said.')).toBeTruthy();
});

test('the rhythm of loose ties is chosen in words', async () => {
  const { user, database } = await renderSettings();
  await user.selectOptions(screen.getByLabelText('Loose ties'), 'Every two years');
  await waitFor(async () =>
    expect((await settingsOf(database)).defaultRhythms.weak).toEqual({ every: 2, unit: 'year' }),
  );
});

test('a rhythm that was changed by mistake is as before when it is undone', async () => {
  const { user, database } = await renderSettings();
  const before = (await settingsOf(database)).defaultRhythms;
  await user.selectOptions(screen.getByLabelText('Loose ties'), 'Every two years');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await settingsOf(database)).defaultRhythms).toEqual(before));
});

test('who presses with the left thumb says so, and can take it back', async () => {
  const { user, database } = await renderSettings();
  await user.click(screen.getByRole('radio', { name: 'Left' }));
  await waitFor(async () => expect((await settingsOf(database)).hand).toBe('left'));
  await screen.findByRole('radio', { name: 'Left', checked: true });
  await user.click(screen.getByRole('radio', { name: 'Right' }));
  await waitFor(async () => expect('hand' in (await settingsOf(database))).toBe(false));
});

test('language and colours can follow the phone or not', async () => {
  const { user, database } = await renderSettings();
  await user.selectOptions(screen.getByLabelText('Language'), 'Svenska');
  await waitFor(async () => expect((await settingsOf(database)).language).toBe('sv'));
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  await waitFor(async () => expect((await settingsOf(database)).theme).toBe('dark'));
  await user.selectOptions(screen.getByLabelText('Language'), 'As on the phone');
  await waitFor(async () => expect('language' in (await settingsOf(database))).toBe(false));
});

test('a part of life is added, but not without a name', async () => {
  const { user, database } = await renderSettings();
  await user.click(screen.getByRole('button', { name: 'Add a part of life' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toBe('It needs a name.');
  await user.type(screen.getByLabelText('Name'), 'Choir');
  await user.click(screen.getByRole('radio', { name: 'Iris' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('button', { name: 'Choir' });
  expect((await allSpheres(database)).at(-1)).toMatchObject({ name: 'Choir', color: 'iris', private: false, order: 6 });
});

test('a part of life gets another name and a rhythm of its own, and can lose it again', async () => {
  const { user, database } = await renderSettings();
  await user.click(screen.getByRole('button', { name: 'Club' }));
  await user.clear(screen.getByLabelText('Name'));
  await user.type(screen.getByLabelText('Name'), 'Tenants');
  await user.selectOptions(screen.getByLabelText('Close ties, here'), 'Every month');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByRole('button', { name: 'Tenants' });
  expect(screen.getByText('Close: every month')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Tenants' }));
  await user.selectOptions(screen.getByLabelText('Close ties, here'), 'As usual');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect((await allSpheres(database))[4]?.rhythms).toEqual({}));
});

test('a part of life moves up', async () => {
  const { user, database } = await renderSettings();
  await user.click(screen.getByRole('button', { name: 'Friends' }));
  await user.click(screen.getByRole('button', { name: 'Move up' }));
  await waitFor(async () => expect((await sphereNames(database)).slice(0, 2)).toEqual(['Friends', 'Family']));
});

test('where one was thrown away the others still move a place at a time', async () => {
  const { user, database } = await renderSettings();
  const [, second, third, fourth] = await sphereNames(database);
  await user.click(screen.getByRole('button', { name: String(second) }));
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await waitFor(async () => expect((await sphereNames(database))[1]).toBe(third));
  await user.click(screen.getByRole('button', { name: String(fourth) }));
  await user.click(screen.getByRole('button', { name: 'Move up' }));
  await waitFor(async () => expect((await sphereNames(database)).slice(1, 3)).toEqual([fourth, third]));
});

test('another name can be taken back', async () => {
  const { user, database } = await renderSettings();
  await user.click(screen.getByRole('button', { name: 'Club' }));
  await user.type(screen.getByLabelText('Name'), 's');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Changed.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await sphereNames(database)).toContain('Club'));
});

test('a removed part of life comes back when it is undone', async () => {
  const { user, database } = await renderSettings();
  await user.click(screen.getByRole('button', { name: 'Street' }));
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  await screen.findByText('Street is in the trash. The people are still here.');
  await waitFor(async () => expect(await sphereNames(database)).not.toContain('Street'));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await sphereNames(database)).toContain('Street'));
});

test('the ways to one’s data and to help are here', async () => {
  await renderSettings('da');
  const links = ['Hent en adressebog ind', 'Tag dine data ud', 'Papirkurv', 'Hjælp'].map((name) =>
    screen.getByRole('link', { name }),
  );
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#/import', '#/export', '#/trash', '#/help']);
});

test('a browser that promises nothing is said to promise nothing', async () => {
  await renderSettings('da');
  expect(await screen.findByText(/Browseren fortæller ikke, om den gemmer det/)).toBeTruthy();
});
