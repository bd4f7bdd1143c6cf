import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { ChangeRhythmSheet } from '../../src/person/change-rhythm-sheet.tsx';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

const MONTHLY = { every: 1, unit: 'month' } as const;

async function renderSheet(fields: Partial<Contact> = {}) {
  const database = await openFresh();
  const contact = makeContact({ id: 'helle', givenName: 'Helle', tie: 'weak', rhythm: MONTHLY, ...fields });
  await database.contacts.add(contact);
  const person = { contact, ...(contact.rhythm !== undefined && { rhythm: contact.rhythm }) };
  let closed = 0;
  const sheet = <ChangeRhythmSheet person={person} onClose={() => (closed += 1)} />;
  const rendered = await renderScreen(sheet, { database });
  return { ...rendered, contact, closed: () => closed };
}

test('the next looser rhythm is one tap away, and can be undone', async () => {
  const { user, database, contact, closed } = await renderSheet();
  expect(screen.getByRole('dialog', { name: 'How often for Helle?' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Every two months instead' }));
  expect(closed()).toBe(1);
  expect(await screen.findByText('Helle: every two months.')).toBeTruthy();
  expect((await database.contacts.get('helle'))?.rhythm).toEqual({ every: 2, unit: 'month' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await database.contacts.get('helle'))?.rhythm).toEqual(contact.rhythm));
});

test('rest is the other way', async () => {
  const { user, database } = await renderSheet();
  await user.click(screen.getByRole('button', { name: 'Let it rest' }));
  expect(await screen.findByText('Helle rests. Nothing is deleted.')).toBeTruthy();
  expect(await database.contacts.get('helle')).toHaveProperty('restingSince');
});

test('leaving it as it is changes nothing', async () => {
  const { user, database, contact, closed } = await renderSheet();
  await user.click(screen.getByRole('button', { name: 'Leave it as it is' }));
  expect(closed()).toBe(1);
  expect(await database.contacts.get('helle')).toEqual(contact);
});

test('someone with the loosest rhythm is only offered rest', async () => {
  await renderSheet({ rhythm: { every: 2, unit: 'year' } });
  expect(screen.queryByRole('button', { name: /instead/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Let it rest' })).toBeTruthy();
});
