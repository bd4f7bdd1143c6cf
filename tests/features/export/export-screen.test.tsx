import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ExportScreen } from '../../../src/features/export/export-screen.tsx';
import type { Language } from '../../../src/domain/settings.ts';
import { makeContact, makeInteraction } from '../../support/make.ts';
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
  const helle = makeContact({ id: 'helle', displayName: 'Helle Kjær', confidentialNotes: 'Looks for a job' });
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
