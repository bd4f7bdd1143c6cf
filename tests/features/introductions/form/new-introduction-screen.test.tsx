/** Choosing whom to bring together. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Contact } from '../../../../src/domain/contact.ts';
import { NewIntroductionScreen } from '../../../../src/features/introductions/form/new-introduction-screen.tsx';
import { paths } from '../../../../src/paths.ts';
import { makeContact } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

async function renderForm(withId?: string, sofie: Partial<Contact> = {}) {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'anders', displayName: 'Anders Bruun', givenName: 'Anders', offers: ['Mentoring'] }),
    makeContact({ id: 'sofie', displayName: 'Sofie Lindqvist', givenName: 'Sofie', ...sofie }),
  ]);
  const around =
    withId === undefined
      ? { address: paths.newIntroduction, pattern: paths.newIntroduction }
      : { address: paths.introduceWith(withId), pattern: paths.introduceWith(':contactId') };
  const rendered = await renderScreen(<NewIntroductionScreen />, { database, ...around });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

test('from a person’s page that person stands there; another is found by name, and why is for oneself', async () => {
  const { user, database } = await renderForm('anders');
  const chosen = await screen.findByRole('list', { name: 'Who should know each other?' });
  within(chosen).getByText('Anders Bruun');
  await user.type(screen.getByRole('searchbox'), 'sof');
  await user.click(await screen.findByRole('button', { name: /Sofie Lindqvist/ }));
  await user.type(screen.getByRole('textbox', { name: /Why these\?/ }), 'Mentoring');
  await user.click(screen.getByRole('button', { name: 'Keep the idea' }));
  await screen.findByText('The idea is kept.');
  expect(await database.introductions.toArray()).toMatchObject([
    { contactIds: ['anders', 'sofie'], reason: 'Mentoring', status: 'idea' },
  ]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await database.introductions.count()).toBe(0));
});

test('one alone is too few', async () => {
  const { user, database } = await renderForm('anders');
  await screen.findByRole('list', { name: 'Who should know each other?' });
  await user.click(screen.getByRole('button', { name: 'Keep the idea' }));
  await screen.findByText('Choose at least two people.');
  expect(await database.introductions.count()).toBe(0);
});

test('someone at professional distance can’t be among them, which is said', async () => {
  const { user, database } = await renderForm('anders', { distance: true });
  await user.type(await screen.findByRole('searchbox'), 'sof');
  await user.click(await screen.findByRole('button', { name: /Sofie Lindqvist/ }));
  await user.click(screen.getByRole('button', { name: 'Keep the idea' }));
  await screen.findByText(/^Sofie can’t be among them/);
  expect(await database.introductions.count()).toBe(0);
});

test('whom it might be stands below, with why', async () => {
  await renderForm('anders', { seeks: ['mentoring'] });
  const ideas = await screen.findByRole('region', { name: 'Whom Anders might like to meet' });
  expect(within(ideas).getByText('Sofie is looking for “mentoring”, and Anders can offer “Mentoring”.')).toBeTruthy();
});

test('from nowhere in particular nobody stands there, and nothing is thought of', async () => {
  await renderForm(undefined, { seeks: ['mentoring'] });
  expect(screen.queryByRole('region')).toBeNull();
});
