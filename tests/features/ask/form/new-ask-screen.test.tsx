/** Saying what one needs: kept as one writes, and let go once it is saved or begun afresh. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NewAskScreen } from '../../../../src/features/ask/form/new-ask-screen.tsx';
import { askDraft, keepAskDraft } from '../../../../src/store/asks.ts';
import { makeAsk, makePurpose } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

test('a need with topics, purpose and level is kept, and asked for', async () => {
  const database = await openFresh();
  await database.purposes.add(makePurpose({ id: 'job', wish: 'A job that matters' }));
  await database.asks.add(makeAsk({ topics: ['finance'] }));
  const { user } = await renderScreen(<NewAskScreen />, { database });
  await user.type(await screen.findByLabelText('What do you need?'), ' A look at the budget ');
  await user.type(screen.getByLabelText('What it is about'), 'finance{Enter}');
  await user.selectOptions(await screen.findByLabelText('Which purpose is it for?'), 'A job that matters');
  await user.click(screen.getByRole('radio', { name: 'Leadership' }));
  await waitFor(async () => expect(await askDraft(database)).toMatchObject({ purposeId: 'job', level: 'leadership' }));
  await user.click(screen.getByRole('button', { name: 'See who may help' }));
  await waitFor(async () => expect(await database.asks.count()).toBe(2));
  const saved = (await database.asks.toArray()).find(({ purposeId }) => purposeId === 'job');
  expect(saved).toMatchObject({ what: 'A look at the budget', topics: ['finance'], purposeId: 'job', status: 'open' });
  await waitFor(async () => expect(await askDraft(database)).toBeUndefined());
});

test('what was begun stands there again, until one starts afresh', async () => {
  const database = await openFresh();
  await keepAskDraft(database, { what: 'A plumber', topics: ['house'] });
  const { user } = await renderScreen(<NewAskScreen />, { database });
  expect(await screen.findByDisplayValue('A plumber')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Start afresh' }));
  expect(screen.getByLabelText('What do you need?')).toHaveProperty('value', '');
  await waitFor(async () => expect(await askDraft(database)).toBeUndefined());
});

test('leaving keeps it at once, and a need must say something', async () => {
  const { user, database, unmount } = await renderScreen(<NewAskScreen />);
  await user.click(await screen.findByRole('button', { name: 'See who may help' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Say in a few words what you need.');
  await user.type(screen.getByLabelText('What do you need?'), 'A van');
  unmount();
  await waitFor(async () => expect((await askDraft(database))?.what).toBe('A van'));
});

test('a write that fails is said, and nothing is lost', async () => {
  const { user, database } = await renderScreen(<NewAskScreen />);
  await user.type(await screen.findByLabelText('What do you need?'), 'A van');
  database.close();
  await user.click(screen.getByRole('button', { name: 'See who may help' }));
  expect((await screen.findByRole('alert')).textContent).toBe('It could not be kept. Try once more?');
  expect(screen.getByLabelText('What do you need?')).toHaveProperty('value', 'A van');
});
