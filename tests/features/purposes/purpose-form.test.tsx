/** Writing down a purpose, and changing one. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EditPurposeScreen } from '../../../src/features/purposes/edit-purpose-screen.tsx';
import { NewPurposeScreen } from '../../../src/features/purposes/new-purpose-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { makePurpose } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test('it wants a kind, and keeps what was said', async () => {
  const { user, database } = await renderScreen(<NewPurposeScreen />, { address: paths.newPurpose });
  const save = await screen.findByRole('button', { name: 'Save' });
  await user.click(save);
  expect((await screen.findByRole('alert')).textContent).toBe('Choose what comes closest.');
  await user.click(screen.getByRole('radio', { name: 'Being challenged' }));
  await user.type(screen.getByLabelText('What do you wish for, in your own words?'), 'Someone who disagrees');
  await user.type(screen.getByLabelText('What will you put in?'), 'A long lunch');
  await user.click(save);
  await screen.findByText('Written down.');
  const [kept] = await database.purposes.toArray();
  expect(kept).toMatchObject({ kind: 'challenge', wish: 'Someone who disagrees', invest: 'A long lunch', rank: 0 });
  expect(kept).toHaveProperty('lookBackOn');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await database.purposes.count()).toBe(0));
});

async function editing() {
  const database = await openFresh();
  await database.purposes.add(makePurpose({ id: 'job' }));
  const rendered = await renderScreen(<EditPurposeScreen />, {
    database,
    address: paths.editPurpose('job'),
    pattern: paths.editPurpose(':id'),
  });
  const wish = await screen.findByLabelText('What do you wish for, in your own words?');
  await rendered.user.clear(wish);
  await rendered.user.type(wish, 'A calmer job');
  return rendered;
}

test('what is changed is saved, and what another window changed is asked about first', async () => {
  const { user, database } = await editing();
  await database.purposes.update('job', { wish: 'A job by the sea', rev: 2 });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^It was changed in another window/);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Changed.');
  expect(await database.purposes.get('job')).toMatchObject({ wish: 'A calmer job' });
});

test('one that went to the trash meanwhile says so, and nothing is saved', async () => {
  const { user, database } = await editing();
  await database.purposes.update('job', { deletedAt: '2026-03-08T12:00:00.000Z' });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^It may lie in the trash/);
});

test('the day to look back may be named later', async () => {
  const { user, database } = await editing();
  await user.type(screen.getByLabelText('When will you look back on it?'), '2027-01-10');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Changed.');
  expect(await database.purposes.get('job')).toMatchObject({ lookBackOn: '2027-01-10' });
});

test('without it, one is told where it may be', async () => {
  await renderScreen(<EditPurposeScreen />, { address: paths.editPurpose('no'), pattern: paths.editPurpose(':id') });
  expect(await screen.findByText(/^It may lie in the trash/)).toBeTruthy();
});
