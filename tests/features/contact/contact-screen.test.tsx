/** One person's page: why now, what one can do and take back, what is known, and what has been between you. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays, partsOf, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { ContactScreen } from '../../../src/features/contact/contact-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import {
  makeContact,
  makeInteraction,
  makeIntroduction,
  makePlan,
  makePromise,
  makeSphere,
} from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

const HELLE: Partial<Contact> = {
  id: 'helle',
  displayName: 'Helle Kjær',
  givenName: 'Helle',
  tie: 'weak',
  sphereIds: ['work'],
  rhythmSince: addDays(today, -400),
  dueOn: addDays(today, 90),
  lastFullOn: addDays(today, -3),
  jobTitle: 'Gardener',
  organization: 'The Park',
  phones: [{ label: 'mobile', value: '22 33 44 55' }],
  emails: [{ label: '', value: 'helle@example.org' }],
};

async function renderHelle(
  more: Partial<Contact> = {},
  interactions: readonly ReturnType<typeof makeInteraction>[] = [],
) {
  const database = await openFresh();
  await database.spheres.put(makeSphere({ id: 'work', name: 'Work' }));
  await database.contacts.bulkAdd([
    makeContact({ ...HELLE, ...more }),
    makeContact({ id: 'bo', displayName: 'Bo Lind' }),
  ]);
  await database.interactions.bulkAdd(interactions);
  const rendered = await renderScreen(<ContactScreen />, {
    database,
    address: paths.contact('helle'),
    pattern: paths.contact(':id'),
  });
  await screen.findByRole('heading', { level: 1, name: 'Helle Kjær' });
  return rendered;
}

function monthAndDay(date: CalendarDate) {
  const { month, day } = partsOf(date);
  return { month, day };
}

async function openMenu(user: Awaited<ReturnType<typeof renderHelle>>['user'], item: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'More: Helle Kjær' }));
  await user.click(screen.getByRole('button', { name: new RegExp(`^${item}`) }));
}

test('face and name stand with work, sphere and rhythm; the tie is spoken, not printed', async () => {
  await renderHelle();
  screen.getByText('Gardener, The Park');
  screen.getByText('Work · once a year');
  expect(screen.getByText('loose tie').className).toMatch(/hidden/);
  expect(screen.queryByText('Loose')).toBeNull();
});

test('one sentence says where one stands', async () => {
  await renderHelle();
  expect(screen.getByText(/^You last talked on .* Next sign of life around /).tagName).toBe('P');
});

test('a place in this week’s plan gives its reasons, with what was promised', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ ...HELLE, lastFullOn: addDays(today, -100) }));
  await database.promises.add(
    makePromise({ id: 'p', contactId: 'helle', what: 'the book list', dueOn: addDays(today, 1) }),
  );
  const reasons = [
    { code: 'promise' as const, ids: ['p'], days: 1 },
    { code: 'due' as const, ids: [], days: 100 },
  ];
  await database.plans.add(makePlan({ startsOn: today, items: [{ contactId: 'helle', reasons }] }));
  await renderScreen(<ContactScreen />, { database, address: paths.contact('helle'), pattern: paths.contact(':id') });
  const why = await screen.findByText(/^You haven’t talked since/);
  expect(why.textContent).toMatch(/, and you promised Helle “the book list” for tomorrow\.$/);
});

test('numbers and addresses can be pressed; what is no safe link is plain text', async () => {
  await renderHelle({ urls: [{ label: '', value: 'javascript:alert(1)' }] });
  expect(screen.getByRole('link', { name: '22 33 44 55' }).getAttribute('href')).toBe('tel:22334455');
  expect(screen.getByRole('link', { name: 'helle@example.org' }).getAttribute('href')).toBe('mailto:helle@example.org');
  screen.getByText('javascript:alert(1)');
  expect(screen.queryByRole('link', { name: 'javascript:alert(1)' })).toBeNull();
});

test('Write opens the sheet, Call keeps what one is about to do, and We’ve talked stands behind ⋯', async () => {
  const { user, database } = await renderHelle();
  await user.click(screen.getByRole('button', { name: 'Write' }));
  const sheet = await screen.findByRole('dialog', { name: 'Write to Helle' });
  await user.click(within(sheet).getByRole('button', { name: 'Close' }));

  await user.click(screen.getByRole('button', { name: 'Call' }));
  await waitFor(async () =>
    expect(await database.intentions.toArray()).toMatchObject([{ contactId: 'helle', act: 'call', via: 'call' }]),
  );
  await user.click(screen.getByRole('button', { name: 'More: Helle Kjær' }));
  expect(screen.getByRole('link', { name: 'We’ve talked' }).getAttribute('href')).toBe('#/log/helle');
});

test('a number pressed in the list is an outreach too', async () => {
  const { user, database } = await renderHelle();
  await user.click(screen.getByRole('link', { name: 'helle@example.org' }));
  await waitFor(async () =>
    expect(await database.intentions.toArray()).toMatchObject([{ contactId: 'helle', act: 'write', via: 'mail' }]),
  );
});

test('someone can be put off for a month, and the toast takes it back', async () => {
  const { user, database } = await renderHelle();
  await openMenu(user, 'Wait a while');
  await user.click(screen.getByRole('button', { name: 'In a month' }));
  await screen.findByText(/^Suggestions wait until /);
  expect((await database.contacts.get('helle'))?.snoozedUntil).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText(/Next sign of life/);
  expect((await database.contacts.get('helle'))?.snoozedUntil).toBeUndefined();
});

test('a day to wait until must lie ahead', async () => {
  const { user, database } = await renderHelle();
  await openMenu(user, 'Wait a while');
  await user.type(screen.getByLabelText('On a certain day'), today);
  await user.click(screen.getByRole('button', { name: 'Wait until then' }));
  await screen.findByText('Choose a day after today.');
  expect((await database.contacts.get('helle'))?.snoozedUntil).toBeUndefined();
});

test('a tie can rest and be taken up again', async () => {
  const { user, database } = await renderHelle({}, [
    makeInteraction({ contactIds: ['helle'], day: addDays(today, -3) }),
  ]);
  await openMenu(user, 'Let it rest');
  await screen.findByText(/^Resting since /);
  expect(await database.contacts.get('helle')).not.toHaveProperty('dueOn');
  await openMenu(user, 'Take it up again');
  await screen.findByText(/Next sign of life/);
});

test('a rhythm of their own takes the place of the inherited one, which is shown as such', async () => {
  const { user, database } = await renderHelle();
  await openMenu(user, 'How often');
  const select = screen.getByRole('combobox', { name: 'How often?' });
  within(select).getByRole('option', { name: 'As usual (once a year)' });
  await user.selectOptions(select, 'Every three months');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Work · every three months');
  expect((await database.contacts.get('helle'))?.rhythm).toEqual({ every: 3, unit: 'month' });
});

test('someone not sorted yet is asked about above the acts', async () => {
  const { user, database } = await renderHelle();
  await database.contacts.put(makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle' }));
  await screen.findByText('How close are you and Helle? Once that is said, suggestions can begin.');
  await user.click(screen.getByRole('button', { name: 'How close are you?' }));
  await user.click(screen.getByRole('radio', { name: 'Loose' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await database.contacts.get('helle')).toMatchObject({ tie: 'weak' }));
});

test('a loose tie with whom one talks every week is asked about, kindly; the answer changes it', async () => {
  const days = [0, 7, 14, 21].map((back) => addDays(todayHere(), -back));
  const talks = days.map((day, index) => makeInteraction({ id: `talk-${index}`, contactIds: ['helle'], day }));
  const { user, database } = await renderHelle({ tie: 'weak', notes: 'Sings' }, talks);
  const question = await screen.findByRole('region', { name: 'A question' });
  within(question).getByText('You’re in touch every week. A close tie, perhaps?');
  await user.click(within(question).getByRole('button', { name: 'Change' }));
  await user.click(screen.getByRole('radio', { name: 'Close' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await database.contacts.get('helle')).toMatchObject({ tie: 'strong' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'A question' })).toBeNull());
});

test('of whom enough is known nothing is asked', async () => {
  await renderHelle({ notes: 'Sings' }, [makeInteraction({ contactIds: ['helle'], day: addDays(today, -3) })]);
  expect(screen.queryByRole('region', { name: 'A question' })).toBeNull();
});

test('four answers suggest how close one is; the person decides', async () => {
  const { user, database } = await renderHelle();
  await openMenu(user, 'How close');
  await user.click(screen.getByRole('radio', { name: 'Not sure' }));
  for (const mostly of screen.getAllByRole('radio', { name: 'Mostly' })) await user.click(mostly);
  await screen.findByText('That sounds like a close tie.');
  await user.click(screen.getByRole('button', { name: 'Call it close' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(await database.contacts.get('helle')).toMatchObject({
      tie: 'strong',
      tieAnswers: { acquaintance: 2, availability: 2, confidentiality: 2, support: 2 },
    }),
  );
});

test('beside a day that is near it says when it is, and how old somebody will be', async () => {
  const { month, day, year } = partsOf(todayHere());
  await renderHelle({
    tie: 'weak',
    birthday: { year: year - 40, month, day },
    dates: [
      { label: 'name day', ...monthAndDay(addDays(todayHere(), 1)) },
      { label: '', ...monthAndDay(addDays(todayHere(), 40)) },
    ],
  });
  const days = within(await screen.findByRole('region', { name: 'Days' }));
  const said = days.getAllByRole('definition').map(({ textContent }) => textContent);
  expect([said[0]?.endsWith(' · turns 40 · today'), said[1]?.endsWith(' · tomorrow'), said[2]?.includes('·')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(days.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
    'Birthday',
    'Name day',
    'A day to remember',
  ]);
});

test('someone remembered has no dates and no suggestions', async () => {
  const { user, database } = await renderHelle();
  await openMenu(user, 'Suggestions and dates');
  await user.click(screen.getByRole('radio', { name: 'Remembered' }));
  screen.getByText(/someone who has died/);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('You remember Helle. No dates, no suggestions.');
  expect(await database.contacts.get('helle')).not.toHaveProperty('dueOn');
});

test('⋯ leads to bringing them together with somebody, but for someone at professional distance', async () => {
  const { user, unmount } = await renderHelle();
  await user.click(screen.getByRole('button', { name: 'More: Helle Kjær' }));
  const link = screen.getByRole('link', { name: 'Bring together with…' });
  expect(link.getAttribute('href')).toBe('#/introductions/new/helle');
  unmount();
  const { user: other } = await renderHelle({ distance: true });
  await other.click(screen.getByRole('button', { name: 'More: Helle Kjær' }));
  expect(screen.queryByRole('link', { name: 'Bring together with…' })).toBeNull();
});

test('whom they are being brought together with stands there, with the next step', async () => {
  const { database } = await renderHelle();
  await database.introductions.add(makeIntroduction({ id: 'one', contactIds: ['bo', 'helle'] }));
  const section = await screen.findByRole('region', { name: 'Brought together with' });
  within(section).getByText('Next: ask Bo Lind');
  expect(within(section).getByRole('link', { name: 'Bo Lind' }).getAttribute('href')).toBe('#/introductions/one');
});

test('the trash takes someone, and the toast brings them back', async () => {
  const { user, database } = await renderHelle();
  await openMenu(user, 'Move to the trash');
  await screen.findByText('This person is not here');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('heading', { level: 1, name: 'Helle Kjær' });
  expect(await database.contacts.get('helle')).not.toHaveProperty('deletedAt');
});

test('between you: each day as exactly as it is known, with who else was there', async () => {
  await renderHelle({}, [
    makeInteraction({ contactIds: ['helle'], day: addDays(today, -3), channel: 'call', minutes: 20 }),
    makeInteraction({
      contactIds: ['helle', 'bo'],
      day: calendar('2019-04-15'),
      precision: 'month',
      channel: 'meeting',
    }),
    makeInteraction({
      contactIds: ['helle'],
      day: calendar('2018-07-01'),
      precision: 'year',
      confidential: true,
      note: 'Hush',
    }),
  ]);
  const entries = within(screen.getByRole('region', { name: 'Between you' })).getAllByRole('listitem');
  expect(entries).toHaveLength(3);
  within(entries[0] as HTMLElement).getByText('Call, 20 minutes');
  within(entries[1] as HTMLElement).getByText('April 2019');
  within(entries[1] as HTMLElement).getByText('With Bo Lind');
  within(entries[2] as HTMLElement).getByText('2018');
  within(entries[2] as HTMLElement).getByLabelText('In confidence');
});

test('an entry is deleted from this history alone, and comes back with undo', async () => {
  const { user, database } = await renderHelle({}, [
    makeInteraction({ id: 'met', contactIds: ['helle', 'bo'], day: addDays(today, -3), channel: 'meeting' }),
  ]);
  await user.click(screen.getByRole('button', { name: /^More: Met/ }));
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await screen.findByText('Nothing is noted yet. The first time you talk, it will show here.');
  expect((await database.interactions.get('met'))?.contactIds).toEqual(['bo']);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Met');
});

test('a long history shows twenty and then more', async () => {
  const many = Array.from({ length: 500 }, (_, index) =>
    makeInteraction({ contactIds: ['helle'], day: addDays(today, -index), note: `Talk ${index}` }),
  );
  const { user } = await renderHelle({}, many);
  const history = screen.getByRole('region', { name: 'Between you' });
  expect(within(history).getAllByRole('listitem')).toHaveLength(20);
  await user.click(within(history).getByRole('button', { name: 'Show 100 more' }));
  expect(within(history).getAllByRole('listitem')).toHaveLength(120);
});

test('an address that leads to nobody says so', async () => {
  await renderScreen(<ContactScreen />, { address: paths.contact('x'), pattern: paths.contact(':id') });
  await screen.findByRole('heading', { name: 'This person is not here' });
  expect(screen.getByRole('link', { name: 'See the people' }).getAttribute('href')).toBe(`#${paths.contacts}`);
});

function calendar(day: string) {
  return day as ReturnType<typeof todayHere>;
}
