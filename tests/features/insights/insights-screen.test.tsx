/** Insights: each with a sentence, a table and something to do; little data teaches one thing; private life stays out. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { InsightsScreen } from '../../../src/features/insights/insights-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { makeContact, makeInteraction, makeNetwork, makeSettings, makeSphere } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();
const ago = (days: number) => addDays(today, -days);

/** Ten of work, two of them close, all seen every four weeks this year but one, who fell quiet; and a mother. */
async function aLife() {
  const database = await openFresh();
  const people = Array.from({ length: 10 }, (_, place): Partial<Contact> => ({
    id: `p${place}`,
    displayName: `Person ${place}`,
    givenName: `Nr${place}`,
    tie: place < 2 ? 'strong' : 'weak',
    sphereIds: ['work'],
    reach: 'local',
    level: place < 5 ? 'staff' : 'leadership',
    ...(place === 9 && { displayName: 'Helle Kjær', givenName: 'Helle', rhythm: { every: 1, unit: 'month' } as const }),
  }));
  await Promise.all([
    database.spheres.bulkAdd([
      makeSphere({ id: 'work', name: 'Work' }),
      makeSphere({ id: 'family', name: 'Family', private: true }),
    ]),
    database.settings.add(makeSettings({ levelLabels: { board: 'Trustees' } })),
    database.contacts.bulkAdd([
      ...people.map((fields) => makeContact(fields)),
      makeContact({ id: 'mor', displayName: 'Mor', tie: 'strong', sphereIds: ['family'] }),
    ]),
    database.interactions.bulkAdd([
      ...people.flatMap(({ id = '' }, place) =>
        Array.from({ length: 12 }, (_, turn) =>
          makeInteraction({ contactIds: [id], day: ago((place === 9 ? 260 : 1) + 3 * place + 28 * turn) }),
        ),
      ),
      makeInteraction({ contactIds: ['mor'], day: ago(1), initiator: 'both' }),
    ]),
    database.networks.bulkAdd([0, 1, 2].map(() => makeNetwork({ form: 'formal', mode: 'in-person' }))),
  ]);
  return database;
}

async function show(database: Awaited<ReturnType<typeof aLife>>, language: Language = 'en') {
  return renderScreen(<InsightsScreen />, { database, language, address: paths.insights });
}

/** Cells of the table of a part, row by row. */
function tableOf(part: HTMLElement): readonly string[] {
  return [...part.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join(' · '),
  );
}

/** The rows of the part under a title. */
async function rowsOf(title: string): Promise<readonly string[]> {
  return tableOf(await screen.findByRole('region', { name: title }));
}

test('with nothing yet it teaches one thing', async () => {
  await show(await openFresh());
  await screen.findByRole('heading', { name: 'In a while you’ll see how you keep in touch' });
  expect(screen.getByRole('link', { name: 'We’ve talked' }).getAttribute('href')).toBe('#/log');
  expect(screen.queryByRole('figure')).toBeNull();
});

test.each([
  ['Signs of life, week by week', /^In most weeks/, 'See who will hear from you', '#/'],
  ['Quiet, and taken up again', /^One tie fell quiet this year/, 'Write to Helle', '#/contacts/p9'],
  ['Close and loose', /^You have both close ties and loose ones/, 'See who might like to meet', '#/introductions'],
  ['Who gets in touch', /^You are usually the one/, 'Ask for help with something', '#/ask/new'],
  [
    'As often as you meant?',
    /^You are in touch with the loose ties more often/,
    'Look through your people',
    '#/contacts',
  ],
  ['Near and far', /^Nearly all of your people are at home close by/, 'Think of someone further away', '#/inventory'],
  ['At which levels', /: Trustees\./, 'Ask for a way there', '#/ask/new'],
  ['The forms of your networks', /^Your networks are all formal/, 'Write down a new network', '#/networks/new'],
])('%s: a sentence, a table, and one thing to do', async (title, text, act, to) => {
  await show(await aLife());
  const part = await screen.findByRole('region', { name: title });
  expect(within(part).getByText(text)).toBeTruthy();
  expect(within(part).getByText('As a table')).toBeTruthy();
  expect(tableOf(part).length).toBeGreaterThan(1);
  expect(within(part).getByRole('link', { name: act }).getAttribute('href')).toBe(to);
});

test('the figures are of those who are counted; private life is in none of them', async () => {
  await show(await aLife());
  expect(await rowsOf('Close and loose')).toEqual(['Work · Close · two people', 'Work · Loose · eight people']);
  expect(await rowsOf('Quiet, and taken up again')).toEqual([
    'Fell quiet this year · 1',
    'Taken up again this year · 0',
    'Quiet now · 1',
  ]);
  expect((await rowsOf('Who gets in touch')).slice(1)).toEqual(['The others · never', 'Both at once · never']);
  expect(await rowsOf('At which levels')).toEqual([
    'Trustees · no people',
    'Leadership · five people',
    'Staff · five people',
  ]);
  expect(screen.getByText(/^Counted: ten people, and what happened since /)).toBeTruthy();
  expect(screen.queryByText(/Family|Mor/)).toBeNull();
});

test('what there is too little of says in a sentence what it needs, and leads there', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'helle' }));
  await database.interactions.bulkAdd(
    Array.from({ length: 8 }, (_, week) => makeInteraction({ contactIds: ['helle'], day: ago(7 * week) })),
  );
  await show(database);
  expect(await screen.findByRole('region', { name: 'Signs of life, week by week' })).toBeTruthy();
  const later = await screen.findByRole('region', { name: 'More will show in time' });
  expect(within(later).getByText(/^When ten people are sorted into close and loose/)).toBeTruthy();
  expect(within(later).getByRole('link', { name: 'Close and loose' }).getAttribute('href')).toBe('#/contacts/sort');
  expect(within(later).getAllByRole('listitem')).toHaveLength(7);
});

test.each([
  ['da', 'Stille, og taget op igen', /^Ét bånd er blevet stille i løbet af året/],
  ['sv', 'Tyst, och upptaget igen', /^Ett band har tystnat under året/],
] as const)('in %s', async (language, title, text) => {
  await show(await aLife(), language);
  expect(within(await screen.findByRole('region', { name: title })).getByText(text)).toBeTruthy();
});
