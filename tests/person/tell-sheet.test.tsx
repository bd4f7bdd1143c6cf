import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { TellSheet } from '../../src/person/tell-sheet.tsx';
import { makeContact, makeTip } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

test('a line that fits is offered, and what one sends knows what it tells of', async () => {
  const database = await openFresh();
  const helle = makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', language: 'sv' });
  await database.contacts.add(helle);
  const tip = makeTip({ id: 'theirs', forMe: true, fromContactId: 'helle' });
  await database.tips.add(tip);
  const onClose = vi.fn<() => void>();
  const { user } = await renderScreen(<TellSheet tip={tip} contact={helle} onClose={onClose} />, { database });
  const words = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your words' });
  await waitFor(() => expect(words.value).toMatch(/^Hej Helle, .*(tipsade om|tänkte på mig)/));
  await user.clear(words);
  await user.type(words, 'Hej Helle, tack!');
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  const [kept] = await database.intentions.toArray();
  expect(kept).toMatchObject({ contactId: 'helle', toldTipId: 'theirs', text: 'Hej Helle, tack!' });
  expect(kept).not.toHaveProperty('openingLineId');
});
