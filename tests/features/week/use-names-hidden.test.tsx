import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays, calendarDate, partsOf } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { WeekScreen } from '../../../src/features/week/week-screen.tsx';
import {
  makeContact,
  makeInteraction,
  makeIntroduction,
  makePlan,
  makePromise,
  makeSettings,
  makeSphere,
  makeTip,
  SUNDAY,
} from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${SUNDAY}T12:00`), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const SOON = { month: partsOf(addDays(SUNDAY, 3)).month, day: partsOf(addDays(SUNDAY, 3)).day };

function someone(id: string, fields: Partial<Contact>): Contact {
  return makeContact({
    id,
    tie: 'strong',
    sphereIds: ['work'],
    rhythmSince: calendarDate('2025-01-01'),
    dueOn: SUNDAY,
    phones: [{ label: 'mobile', value: '+45 20 30 40 50' }],
    ...fields,
  });
}

const HELLE = someone('helle', {
  displayName: 'Helle Kjær',
  givenName: 'Helle',
  jobTitle: 'Teacher',
  organization: 'The school',
  metThrough: 'Nannas party',
  birthday: SOON,
});
const BO = someone('bo', { displayName: 'Bo Lund', givenName: 'Bo' });
const IDA = someone('ida', { displayName: 'Ida Dahl', givenName: 'Ida' });

const PER = someone('per', { displayName: 'Per Juhl', givenName: 'Per' });
const EVA = someone('eva', { displayName: 'Eva Krogh', givenName: 'Eva' });
const GIFT = { code: 'tip', ids: ['tip'], words: ['school'] } as const;

/** Everything that could tell who they are. */
const TELLING = /Helle|Kjær|HK|Bo\b|Lund|BL|Ida|Dahl|Per\b|Juhl|Eva|Krogh|Teacher|school|Nanna/;

async function renderHidden(hideNames: boolean, language: 'en' | 'da' = 'en') {
  const database = await openFresh();
  await database.settings.add(makeSettings({ privacy: { hideNames, veil: false } }));
  await database.spheres.add(makeSphere({ id: 'work', name: 'Work' }));
  await database.contacts.bulkAdd([HELLE, BO, IDA, PER, EVA]);
  await database.introductions.add(makeIntroduction({ contactIds: ['per', 'eva'] }));
  const promise = makePromise({ id: 'promise', contactId: 'helle', what: 'the book for Nanna', dueOn: SUNDAY });
  await database.promises.add(promise);
  await database.tips.bulkAdd([
    makeTip({ id: 'tip', title: 'For the school of Helle' }),
    makeTip({ id: 'waiting', title: 'What Nanna wrote' }),
  ]);
  const met = makeInteraction({ contactIds: ['per'], day: addDays(SUNDAY, -3), initiator: 'them', answered: 'open' });
  await database.interactions.add({ ...met, openSince: met.day });
  const reasons = [{ code: 'due', ids: [] }] as const;
  await database.plans.add(
    makePlan({
      items: [
        { contactId: 'helle', reasons: [{ code: 'promise', ids: ['promise'], days: 0 }, GIFT] },
        { contactId: 'bo', reasons },
        { contactId: 'ida', reasons, choice: 'not-this-week' },
      ],
    }),
  );
  await database.interactions.add(makeInteraction({ contactIds: ['bo'], day: SUNDAY }));
  return renderScreen(<WeekScreen />, { database, language });
}

test('cards, dates and the quiet lines say no names, letters, work or words of one’s own', async () => {
  const { container } = await renderHidden(true);
  expect(await screen.findByText('Someone has a birthday')).toBeTruthy();
  expect(await screen.findByRole('heading', { level: 2, name: 'Someone' })).toBeTruthy();
  expect(screen.getByText('Work')).toBeTruthy();
  expect(screen.getAllByText('Something you have saved')).not.toHaveLength(0);
  const underWay = within(await screen.findByRole('region', { name: 'Under way' }));
  expect(underWay.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    'Someone is waiting to hear from you3 days ago',
    'There is something you promisedToday',
    'An introduction',
    'Something you have savedWho would enjoy this?',
  ]);
  expect(screen.getByText('You’ve been in touch with someone')).toBeTruthy();
  expect(container.innerHTML).not.toMatch(TELLING);
  expect(document.title).not.toMatch(TELLING);
});

test('what is done from there is told without a name, and the ring still shows the tie', async () => {
  const { user, container } = await renderHidden(true);
  const heading = await screen.findByRole('heading', { level: 2, name: 'Someone' });
  const card = heading.closest('li') as HTMLElement;
  expect(within(card).getByText('close tie')).toBeTruthy();
  await user.click(within(card).getByRole('button', { name: 'More: Someone' }));
  await user.click(
    within(screen.getByRole('dialog', { name: 'Someone' })).getByRole('button', { name: /Let it rest/ }),
  );
  expect(await screen.findByText('Someone rests. Nothing is deleted.')).toBeTruthy();
  expect(container.innerHTML).not.toMatch(TELLING);
});

test('the eye shows the names for the visit; leaving the app hides them again', async () => {
  const { user } = await renderHidden(true, 'da');
  await user.click(await screen.findByRole('button', { name: 'Vis navne' }));
  expect(await screen.findByRole('heading', { level: 2, name: 'Helle Kjær' })).toBeTruthy();
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await screen.findByRole('heading', { level: 2, name: 'En person' })).toBeTruthy();
  state.mockRestore();
});

test('without the wish for it there are names, and no eye', async () => {
  await renderHidden(false);
  expect(await screen.findByRole('heading', { level: 2, name: 'Helle Kjær' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Show names' })).toBeNull();
});
