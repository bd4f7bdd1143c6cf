import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { SendCardSheet } from '../../../src/features/contact/send-card-sheet.tsx';
import { makeContact } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test('a person is passed on as text that one sees first, with nothing that one noted; another opening keeps it', async () => {
  const database = await openFresh();
  const anna = makeContact({
    id: 'anna',
    displayName: 'Anna Berg',
    givenName: 'Anna',
    emails: [{ label: '', value: 'anna@example.org' }],
    notes: 'Sails',
    confidentialNotes: 'Is ill',
  });
  const bo = makeContact({ id: 'bo', displayName: 'Bo Lind', givenName: 'Bo' });
  await database.contacts.bulkAdd([anna, bo]);
  const { user } = await renderScreen(<SendCardSheet contact={anna} onClose={vi.fn<() => void>()} />, { database });
  const sheet = await screen.findByRole('dialog', { name: 'Who should know about Anna?' });
  await user.type(within(sheet).getByRole('searchbox'), 'bo');
  await user.click(await screen.findByRole('button', { name: 'Bo Lind' }));

  await screen.findByRole('dialog', { name: 'Write to Bo' });
  const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your words' });
  await waitFor(() => expect(words.value).toMatch(/^Hi Bo, .*…[^]*\n\nAnna Berg\nanna@example\.org$/));
  await user.click(screen.getByRole('button', { name: 'Another opening' }));
  expect(words.value).toMatch(/\n\nAnna Berg\nanna@example\.org$/);
  const save = await screen.findByRole<HTMLButtonElement>('button', { name: 'Save the card' });
  await waitFor(() => expect(save.disabled).toBe(false));
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  await waitFor(async () => expect(await database.intentions.count()).toBe(1));
  const [kept] = await database.intentions.toArray();
  expect(kept).toMatchObject({ contactId: 'bo', act: 'write' });
  expect(kept?.text).not.toMatch(/Sails|Is ill/);
});
