/** The ways from a network's page to looking back on it and to its checklist. */
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/calendar-date.ts';
import { LookBack } from '../../../../src/features/networks/page/look-back.tsx';
import { paths } from '../../../../src/paths.ts';
import { todayHere } from '../../../../src/platform/clock.ts';
import { makeNetwork, makeReview } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

const today = todayHere();

async function renderOf(createdAt: string, lastDaysAgo?: number) {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'circle', createdAt }));
  if (lastDaysAgo !== undefined) {
    await database.reviews.add(makeReview({ networkId: 'circle', day: addDays(today, -lastDaysAgo) }));
  }
  await renderScreen(<LookBack id="circle" />, { database });
}

test('it says when one last looked back', async () => {
  await renderOf('2020-01-01T12:00:00.000Z', 1);
  expect(await screen.findByText('You last looked back yesterday.')).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Starting or joining it/ }).getAttribute('href')).toBe(
    `#${paths.networkChecklist('circle')}`,
  );
});

test('it says why it is time to', async () => {
  await renderOf('2020-01-01T12:00:00.000Z');
  expect(await screen.findByText('Half a year has gone: is it worth the time?')).toBeTruthy();
});

test('while there is nothing to say, what it is for', async () => {
  await renderOf(`${today}T12:00:00.000Z`);
  expect(await screen.findByText('Is it worth the time? A few questions, twice a year')).toBeTruthy();
});
