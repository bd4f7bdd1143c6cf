/** All one asks for: what is looked for, what came of it, and what asking gave. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AsksScreen } from '../../../src/features/ask/asks-screen.tsx';
import { todayHere } from '../../../src/platform/clock.ts';
import { makeAsk, makeContact, makeRequest } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const day = todayHere();

async function under(name: string) {
  return within(await screen.findByRole('region', { name }));
}

test('empty, it teaches what asking is', async () => {
  await renderScreen(<AsksScreen />);
  expect(await screen.findByRole('heading', { name: 'What do you need help with?' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Say what you need' })).toBeTruthy();
});

test('each stands under how it is, with whom one waits for and who said yes', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'mette', displayName: 'Mette Holm', givenName: 'Mette' }),
    makeContact({ id: 'ole', displayName: 'Ole Berg', givenName: 'Ole' }),
  ]);
  await database.asks.bulkAdd([
    makeAsk({ id: 'a', what: 'A plumber' }),
    makeAsk({ id: 'b', what: 'A budget' }),
    makeAsk({ id: 'c', what: 'A speaker', status: 'helped' }),
    makeAsk({ id: 'd', what: 'A van', status: 'closed' }),
  ]);
  await database.requests.bulkAdd([
    makeRequest({ askId: 'b', contactId: 'mette', day }),
    makeRequest({ askId: 'b', contactId: 'ole', day, response: 'later' }),
    makeRequest({ askId: 'c', contactId: 'ole', day, response: 'yes' }),
    makeRequest({ askId: 'd', contactId: 'ole', day, response: 'no' }),
  ]);
  await renderScreen(<AsksScreen />, { database });
  const open = await under('Open');
  expect(open.getByText('Nobody asked yet')).toBeTruthy();
  expect(open.getByText('Waiting for Mette and Ole')).toBeTruthy();
  expect((await under('Helped')).getByText('Ole said yes')).toBeTruthy();
  expect((await under('Let be')).getByText('No one could help yet')).toBeTruthy();
  expect(await screen.findByText(/^In the last year you asked four times, and got a yes once\./)).toBeTruthy();
});

test.each([
  ['en', 0, /Nobody has said yes so far/],
  ['en', 3, /got a yes every time/],
  ['en', 2, /got a yes twice/],
  ['da', 1, /spurgt tre gange og fået et ja én gang/],
  ['da', 3, /fået et ja hver gang/],
  ['da', 0, /Ingen har sagt ja/],
  ['sv', 2, /frågat tre gånger och fått ett ja två gånger/],
  ['sv', 3, /fått ett ja varje gång/],
  ['sv', 0, /Ingen har sagt ja/],
] as const)('what asking gave is told in words: %s, %i of three', async (language, yes, told) => {
  const database = await openFresh();
  await database.asks.add(makeAsk({ id: 'a', status: 'helped' }));
  const responses = [0, 1, 2].map((each) => (each < yes ? 'yes' : 'no'));
  await database.requests.bulkAdd(
    responses.map((response) => makeRequest({ askId: 'a', contactId: 'x', day, response })),
  );
  await renderScreen(<AsksScreen />, { database, language });
  expect(await screen.findByText(told)).toBeTruthy();
});
