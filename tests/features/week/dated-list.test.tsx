/** Days to keep in mind: the next of them at once, more on asking. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DatedList } from '../../../src/features/week/dated-list.tsx';
import { NamesHiddenContext } from '../../../src/person/use-names.ts';
import { saveSettings } from '../../../src/store/settings.ts';
import { makeContact, makeMeeting, makeNetwork, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test('of very many birthdays and meetings the next stand there at once, the others on asking', async () => {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'choir', name: 'The choir' }));
  await database.meetings.add(makeMeeting({ networkId: 'choir', day: SUNDAY }));
  await database.contacts.bulkAdd(
    Array.from({ length: 40 }, (_, nth) =>
      makeContact({ displayName: `Person ${nth}`, tie: 'weak', birthday: { month: 3, day: 9 + (nth % 7) } }),
    ),
  );
  const { user } = await renderScreen(<DatedList today={SUNDAY} />, { database });
  await screen.findByText('The choir');
  expect(rows()).toHaveLength(12);
  expect(rows()[0]?.textContent).toContain('The choir');
  await user.click(screen.getByRole('button', { name: 'Show 24 more' }));
  await user.click(await screen.findByRole('button', { name: 'Show 5 more' }));
  expect(rows()).toHaveLength(41);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a meeting of today lies ahead until it is over', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${SUNDAY}T15:00`) });
  onTestFinished(() => void vi.useRealTimers());
  const database = await openFresh();
  await database.networks.bulkAdd([makeNetwork({ id: 'over', name: 'Over' }), makeNetwork({ id: 'on', name: 'On' })]);
  await database.meetings.bulkAdd([
    makeMeeting({ networkId: 'over', day: SUNDAY, time: '13:00', minutes: 120 }),
    makeMeeting({ networkId: 'on', day: SUNDAY, time: '13:00', minutes: 121 }),
  ]);
  await renderScreen(<DatedList today={SUNDAY} />, { database });
  await screen.findByText('On');
  expect(rows()).toHaveLength(1);
});

const MARCH = (day: number) => ({ month: 3, day });

async function renderDays(options: Parameters<typeof renderScreen>[1] = {}) {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ displayName: 'Helle Kjær', tie: 'strong', birthday: { ...MARCH(8), year: 1986 } }),
    makeContact({
      displayName: 'Bo Lind',
      tie: 'weak',
      birthday: MARCH(9),
      dates: [
        { label: 'bryllup', ...MARCH(12), year: 2016 },
        { label: 'anniversary', ...MARCH(13), year: 2025 },
        { label: '', ...MARCH(14), year: 2006 },
        { label: 'far off', ...MARCH(16) },
      ],
    }),
  ]);
  await renderScreen(<DatedList today={SUNDAY} />, { database, ...options });
  await screen.findByRole('list');
  return database;
}

const texts = () => rows().map(({ textContent }) => textContent);

test.each([
  [
    'en',
    [
      'Helle Kjær turns 40Today',
      'Bo Lind has a birthdayTomorrow',
      'Bryllup: Bo LindThursday · ten years',
      'Anniversary: Bo LindFriday · one year',
      'A day to remember: Bo LindSaturday · 20 years',
    ],
  ],
  [
    'da',
    [
      'Helle Kjær fylder 40I dag',
      'Bo Lind har fødselsdagI morgen',
      'Bryllup: Bo LindTorsdag · ti år',
      'Årsdag: Bo LindFredag · et år',
      'En dag at huske: Bo LindLørdag · 20 år',
    ],
  ],
  [
    'sv',
    [
      'Helle Kjær fyller 40I dag',
      'Bo Lind fyller årI morgon',
      'Bryllup: Bo LindTorsdag · tio år',
      'Årsdag: Bo LindFredag · ett år',
      'En dag att minnas: Bo LindLördag · 20 år',
    ],
  ],
] as const)(
  'birthdays and other days stand by when they are, with how many years where that is known (%s)',
  async (language, said) => {
    await renderDays({ language });
    expect(texts()).toEqual(said);
    expect(
      within(rows()[0] ?? document.body)
        .getByRole('link')
        .getAttribute('href'),
    ).toMatch(/^#\/contacts\//);
  },
);

test('one hears of them as early as one said', async () => {
  const database = await renderDays();
  await saveSettings(database, { leadDays: 1 });
  await waitFor(() => expect(texts()).toEqual(['Helle Kjær turns 40Today', 'Bo Lind has a birthdayTomorrow']));
  await saveSettings(database, { leadDays: 14 });
  await waitFor(() => expect(texts().at(-1)).toBe('Far off: Bo Lind16 March'));
});

test('where names are hidden it is said neither whose day it is nor what one called it', async () => {
  const database = await openFresh();
  await database.contacts.add(
    makeContact({ displayName: 'Bo Lind', tie: 'weak', dates: [{ label: 'Met Helle', ...MARCH(9) }] }),
  );
  await renderScreen(
    <NamesHiddenContext value>
      <DatedList today={SUNDAY} />
    </NamesHiddenContext>,
    { database },
  );
  expect(await screen.findByText('A day to remember: Someone')).toBeTruthy();
  expect(screen.queryByText(/Bo|Helle/)).toBeNull();
});

function rows(): readonly HTMLElement[] {
  return within(screen.getByRole('list')).getAllByRole('listitem');
}
