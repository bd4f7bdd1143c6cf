import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ExportScreen } from '../../../src/features/export/export-screen.tsx';
import type { Language } from '../../../src/domain/settings.ts';
import { makeContact, makeInteraction, makeSettings, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const made: Blob[] = [];

afterEach(() => {
  made.length = 0;
  vi.restoreAllMocks();
});

async function renderExport(language: Language = 'en') {
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:made-here';
  });
  const database = await openFresh();
  const helle = makeContact({
    id: 'helle',
    displayName: 'Helle Kjær',
    birthday: { month: 3, day: 2 },
    confidentialNotes: 'Looks for a job',
  });
  await database.contacts.bulkAdd([helle, makeContact({ deletedAt: '2026-03-01T12:00:00.000Z' })]);
  await database.interactions.add(makeInteraction({ contactIds: ['helle'], note: 'About sailing' }));
  return renderScreen(<ExportScreen />, { database, language });
}

async function textMade(): Promise<string> {
  return (await made.at(-1)?.text()) ?? '';
}

test('it says how many people there are, the trash left out', async () => {
  await renderExport();
  expect(await screen.findByText('You have one person here. One contact with them is noted.')).toBeTruthy();
});

test('everything goes out, but nothing told in confidence unless asked for', async () => {
  const { user } = await renderExport();
  await user.click(await screen.findByRole('button', { name: 'Save the file' }));
  await vi.waitFor(() =>
    expect(screen.getByRole('status').textContent).toMatch(/^livstegn-\d{4}-\d\d-\d\d\.csv is made, with one person/),
  );
  expect(await textMade()).toContain('About sailing');
  expect(await textMade()).not.toContain('Looks for a job');
  await user.click(screen.getByRole('switch', { name: 'Also what was told in confidence' }));
  await user.click(screen.getByRole('button', { name: 'Save the file' }));
  await vi.waitFor(async () => expect(await textMade()).toContain('Looks for a job'));
});

test('the list for Excel has headers in the person’s language, parted by semicolons', async () => {
  const { user } = await renderExport('da');
  await user.click(await screen.findByRole('radio', { name: 'Til Excel' }));
  expect(screen.queryByRole('switch')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Gem filen' }));
  await vi.waitFor(async () => expect(await textMade()).toContain('Navn;Fornavn;Efternavn'));
});

test('the file for Google has what Google reads', async () => {
  const { user } = await renderExport('sv');
  await user.click(await screen.findByRole('radio', { name: 'Till Google' }));
  await user.click(screen.getByRole('button', { name: 'Spara filen' }));
  await vi.waitFor(async () => expect(await textMade()).toContain('First Name,Middle Name'));
});

test('with nobody here it leads to bringing people in', async () => {
  await renderScreen(<ExportScreen />);
  expect((await screen.findByRole('link', { name: 'Bring in an address book' })).getAttribute('href')).toBe('#/import');
});

test('cards come in the version that most phones read, and in the newer one for whom it is meant', async () => {
  const { user } = await renderExport();
  await user.click(await screen.findByRole('radio', { name: 'Cards for phones' }));
  expect(screen.getByText('Photos are included.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save the file' }));
  await vi.waitFor(async () => expect(await textMade()).toContain('VERSION:3.0'));
  expect(await textMade()).not.toContain('Looks for a job');
  await user.click(screen.getByRole('radio', { name: 'Newer programs' }));
  await user.click(screen.getByRole('switch', { name: 'Also what was told in confidence' }));
  await user.click(screen.getByRole('button', { name: 'Save the file' }));
  await vi.waitFor(async () => expect(await textMade()).toMatch(/VERSION:4.0[^]*Looks for a job/));
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/\.vcf is made, with one person/));
});

test('the calendar holds what is switched on, and a new file begins its note anew', async () => {
  const { user } = await renderExport('da');
  await user.click(await screen.findByRole('radio', { name: 'Til kalenderen' }));
  expect(await screen.findByText('Søndag kl. 19.30')).toBeTruthy();
  expect(screen.queryByRole('switch', { name: 'Møder i dine netværk' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Gem filen' }));
  await vi.waitFor(async () =>
    expect(await textMade()).toMatch(/SUMMARY:Ugens runde[^]*SUMMARY:Fødselsdag: Helle Kjær/),
  );
  await vi.waitFor(() =>
    expect(screen.getByRole('status').textContent).toMatch(/\.ics er lavet, med 2 begivenheder i/),
  );
  await user.click(screen.getByRole('switch', { name: 'Hele navne' }));
  await user.click(screen.getByRole('switch', { name: 'Ugens runde' }));
  expect(screen.getByRole('status').textContent).toBe('');
  await user.click(screen.getByRole('button', { name: 'Gem filen' }));
  await vi.waitFor(async () => expect(await textMade()).toContain('SUMMARY:Fødselsdag: HK'));
  expect(await textMade()).not.toContain('Ugens runde');
});

test('with nothing switched on there is no calendar to save', async () => {
  const { user } = await renderExport();
  await user.click(await screen.findByRole('radio', { name: 'For a calendar' }));
  for (const name of ['The weekly round', 'Birthdays and other days', 'Promises with a day']) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one press after the other
    await user.click(screen.getByRole('switch', { name }));
  }
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save the file' }).disabled).toBe(true);
});

test('where Week hides names, the calendar has initials unless one says otherwise', async () => {
  const { user, database } = await renderExport();
  await database.settings.put(makeSettings({ privacy: { hideNames: true, veil: false } }));
  await user.click(await screen.findByRole('radio', { name: 'For a calendar' }));
  await vi.waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Names in full' }).checked).toBe(false),
  );
  await user.click(screen.getByRole('button', { name: 'Save the file' }));
  await vi.waitFor(async () => expect(await textMade()).toContain('SUMMARY:Birthday: HK'));
});

test('meetings can be chosen where there are any', async () => {
  const { database, user } = await renderExport();
  const { createdAt, updatedAt } = makeContact();
  const stamps = { createdAt, updatedAt, rev: 1 };
  await database.networks.add({ ...stamps, id: 'n', name: 'Choir', purposeIds: [], memberIds: [], checklist: {} });
  await database.meetings.add({ ...stamps, id: 'm', networkId: 'n', day: SUNDAY, attendeeIds: [], outcomes: [] });
  await user.click(await screen.findByRole('radio', { name: 'For a calendar' }));
  expect(await screen.findByRole('switch', { name: 'Meetings of your networks' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Save the file' }));
  await vi.waitFor(async () => expect(await textMade()).toContain('SUMMARY:Choir'));
});
