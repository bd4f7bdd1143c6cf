import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ContactScreen } from '../../../src/features/contact/contact-screen.tsx';
import type { Contact } from '../../../src/domain/contact.ts';
import { paths } from '../../../src/paths.ts';
import { makeContact } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(() => vi.restoreAllMocks());

async function openMenu(fields: Partial<Contact> = {}) {
  const made: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:made-here';
  });
  const database = await openFresh();
  const helle = { id: 'helle', displayName: 'Helle Kjær', notes: 'Sails', confidentialNotes: 'Is ill' };
  await database.contacts.add(makeContact({ ...helle, ...fields }));
  const options = { database, address: paths.contact('helle'), pattern: paths.contact(':id') };
  const { user } = await renderScreen(<ContactScreen />, options);
  await user.click(await screen.findByRole('button', { name: 'More: Helle Kjær' }));
  return { user, made };
}

test('the card is saved where it can’t be shared, with no more than one says yes to', async () => {
  const { user, made } = await openMenu();
  await user.click(screen.getByRole('button', { name: 'Share the card' }));
  const sheet = within(screen.getByRole('dialog', { name: 'Share the card' }));
  expect(sheet.queryByRole('button', { name: 'Choose an app' })).toBeNull();
  await user.click(sheet.getByRole('switch', { name: 'Also what you have written' }));
  const save = await sheet.findByRole<HTMLButtonElement>('button', { name: 'Save the card' });
  await vi.waitFor(() => expect(save.disabled).toBe(false));
  await user.click(save);
  expect(await screen.findByText('Helle Kjær.vcf is among your downloads.')).toBeTruthy();
  const text = await made.at(-1)?.text();
  expect(text).toContain('NOTE:Sails');
  expect(text).not.toContain('Is ill');
});

test('of confidence nothing is asked where nothing was told', async () => {
  const { user } = await openMenu({ confidentialNotes: '' });
  await user.click(screen.getByRole('button', { name: 'Share the card' }));
  expect(screen.queryByRole('switch', { name: 'Also what was told in confidence' })).toBeNull();
});

test('someone made up has no card to share', async () => {
  await openMenu({ madeUp: true });
  expect(screen.getByRole('button', { name: 'Move to the trash' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Share the card' })).toBeNull();
});
