import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ForwardsOfTip } from '../../src/person/forwards-of-tip.tsx';
import { makeContact, makeForward, makeInteraction, makeTip, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

const BREAD = makeTip({ id: 'bread', topics: ['rye'] });

test('to whom it went and what came of it: said here, mended, undone, and the topic remembered', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle' }));
  await database.tips.add(BREAD);
  const talk = makeInteraction({ id: 'talk', contactIds: ['helle'], day: SUNDAY, depth: 'light', tipId: 'bread' });
  await database.interactions.add(talk);
  await database.forwards.add(makeForward({ tipId: 'bread', contactId: 'helle', interactionId: 'talk' }));
  const { user } = await renderScreen(<ForwardsOfTip tip={BREAD} />, { database });

  const section = await screen.findByRole('region', { name: 'Passed on to' });
  expect(section.textContent).toContain('Helle Kjær');
  await user.click(screen.getByRole('button', { name: 'More: What came of it with Helle?' }));
  await user.click(await screen.findByRole('button', { name: 'Said thanks' }));
  expect(await screen.findByText(/ · Said thanks$/)).toBeTruthy();
  expect(await database.interactions.get('talk')).toMatchObject({ answered: 'yes' });
  expect(await screen.findByText('Remember “rye” as something Helle likes?')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await database.forwards.toArray()).not.toHaveProperty('0.response'));
  expect(await database.interactions.get('talk')).not.toHaveProperty('answered');

  await user.click(screen.getByRole('button', { name: 'More: What came of it with Helle?' }));
  await user.click(await screen.findByRole('button', { name: 'No answer' }));
  expect(await screen.findByText(/ · No answer$/)).toBeTruthy();
  expect(screen.queryByText(/^Remember/)).toBeNull();
});

test('nothing is said of a tip that went to nobody', async () => {
  const { container } = await renderScreen(<ForwardsOfTip tip={BREAD} />);
  expect(container.textContent).toBe('');
});
