import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { WelcomeScreen } from '../../../src/features/welcome/welcome-screen.tsx';
import { isLookingAround } from '../../../src/platform/looking-around.ts';
import { rememberLife } from '../../../src/platform/lived-here.ts';
import { beginFirstRun, chooseFirstPerson, goToStep } from '../../../src/store/first-people.ts';
import { firstRunUnderWay } from '../../../src/store/first-run-now.ts';
// the steps too are fetched
import '../../../src/features/welcome/steps.tsx';
import { hasMadeUp } from '../../../src/store/made-up.ts';
import { settingsOf } from '../../../src/store/settings.ts';
// fetched while one waits for it, which a busy machine takes its time to do
import '../../../src/formats/match-keys.ts';
import { makeContact, makeSettings, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'contacts');
  sessionStorage.clear();
  localStorage.clear();
});

/** The first people, written down by their names. */
async function namedPeople(...names: readonly string[]) {
  const rendered = await renderScreen(<WelcomeScreen />);
  await rendered.user.click(await screen.findByRole('button', { name: 'Begin with five people' }));
  for (const name of names) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one name after the other, as one types
    await rendered.user.type(screen.getByLabelText('Name'), `${name}{Enter}`);
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    await screen.findByText(name);
  }
  return rendered;
}

test('says what it is for and where the data stays, and gives ways to begin', async () => {
  await renderScreen(<WelcomeScreen />, { language: 'da' });
  expect(
    await screen.findByRole('heading', { level: 1, name: 'Hold kontakten med dem, du ville savne.' }),
  ).toBeTruthy();
  expect(screen.getByText(/Alt bliver på telefonen/)).toBeTruthy();
  const acts = screen.getAllByRole('button').map((button) => button.textContent);
  expect(acts).toEqual(['Begynd med fem personer', 'Prøv med opdigtede personer']);
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['Hent en adressebog ind', '#/import'],
    ['Hent en sikkerhedskopi tilbage', '#/backup'],
    ['Se dig bare omkring', '#/'],
  ]);
  expect(screen.queryByText('Læg den på hjemmeskærmen først')).toBeNull();
});

test('where the browser lost the database that people were in, it says so and leads to the backup first', async () => {
  const database = await openFresh();
  await database.settings.add({ ...makeSettings({}), createdAt: '2026-03-08T10:00:00.000Z' });
  rememberLife('2025-11-02T08:00:00.000Z');
  await renderScreen(<WelcomeScreen />, { database });
  expect(await screen.findByText('The browser has lost your people')).toBeTruthy();
  const links = screen.getAllByRole('link').map((link) => link.textContent);
  expect(links).toEqual(['Bring a backup back', 'Bring in an address book', 'Just look around']);
});

test('whoever let all their people go here is told of no loss', async () => {
  const database = await openFresh();
  await database.settings.add({ ...makeSettings({}), createdAt: '2026-03-08T10:00:00.000Z' });
  rememberLife('2026-03-08T10:00:00.000Z');
  await renderScreen(<WelcomeScreen />, { database });
  expect(await screen.findByText(/Everything stays on this phone/)).toBeTruthy();
  expect(screen.queryByText('The browser has lost your people')).toBeNull();
});

test('whoever looks around is not led back here', async () => {
  const { user } = await renderScreen(<WelcomeScreen />);
  expect(isLookingAround()).toBe(false);
  await user.click(await screen.findByRole('link', { name: 'Just look around' }));
  expect(isLookingAround()).toBe(true);
});

test('in a tab on an iPhone the home screen comes first, step by step, and one may go on anyway', async () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Version/18.6 Mobile/15E148 Safari/604.1',
  );
  const { user } = await renderScreen(<WelcomeScreen />, { language: 'sv' });
  expect(await screen.findByText('Lägg den på hemskärmen först')).toBeTruthy();
  expect(within(screen.getByRole('list', { name: 'Så gör du' })).getAllByRole('listitem')).toHaveLength(3);
  expect(screen.queryByRole('button', { name: 'Börja med fem personer' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Fortsätt i fliken' }));
  expect(screen.getByRole('button', { name: 'Börja med fem personer' })).toBeTruthy();
  expect(screen.queryByText('Lägg den på hemskärmen först')).toBeNull();
});

test('whoever brought an address book in chooses among those who came; typing finds others, and nobody twice', async () => {
  const database = await openFresh();
  await beginFirstRun(database, SUNDAY);
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', displayName: 'Helle Kjær', birthday: { month: 3, day: 8 } }),
    makeContact({ id: 'bo', displayName: 'Bo Berg' }),
    makeContact({ id: 'ida', displayName: 'Ida Dahl' }),
  ]);
  const { user } = await renderScreen(<WelcomeScreen />, { database });
  const here = await screen.findByRole('list', { name: 'People who are here' });
  expect(
    within(here)
      .getAllByRole('button')
      .map((button) => button.textContent),
  ).toEqual(['HKHelle Kjær', 'BBBo Berg', 'IDIda Dahl']);
  const isChosen = (name: string) => within(here).getByRole('button', { name, pressed: true });
  await user.click(within(here).getByRole('button', { name: 'Helle Kjær' }));
  await waitFor(() => isChosen('Helle Kjær'));
  await user.type(screen.getByLabelText('Name'), 'ida dahl{Enter}');
  await waitFor(() => isChosen('Ida Dahl'));
  await user.type(screen.getByLabelText('Name'), 'Pia{Enter}');
  expect(
    await within(await screen.findByRole('list', { name: 'The people you named' })).findByText('Pia'),
  ).toBeTruthy();
  expect(within(here).queryByText('Pia')).toBeNull();
  await user.click(isChosen('Ida Dahl'));
  await waitFor(() => within(here).getByRole('button', { name: 'Ida Dahl', pressed: false }));
  expect((await database.contacts.toArray()).map(({ displayName }) => displayName)).toContain('Ida Dahl');
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeTruthy();
});

test('of whom the address book knows when one was last in touch, it is not asked again', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'helle', displayName: 'Helle', tie: 'strong', lastFullOn: SUNDAY }));
  await chooseFirstPerson(database, 'helle', SUNDAY);
  await goToStep(database, 'bonds');
  const { user } = await renderScreen(<WelcomeScreen />, { database });
  await screen.findByRole('heading', { level: 1, name: 'Helle' });
  expect(screen.queryByText('When were you last in touch?')).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Go on' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Here is a first one' })).toBeTruthy();
  expect(await database.interactions.count()).toBe(0);
});

test('back from an address book that brought nobody, one is where one was', async () => {
  const database = await openFresh();
  await beginFirstRun(database, SUNDAY);
  const { user } = await renderScreen(<WelcomeScreen />, { database });
  await user.click(await screen.findByRole('link', { name: 'Just look around' }));
  await waitFor(async () => expect(await firstRunUnderWay(database)).toBeUndefined());
});

test('Enter writes a name down at once and leaves the cursor for the next; one can be taken off and put back', async () => {
  const { user, database } = await namedPeople('Helle Kjær', 'Bo');
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  expect((await firstRunUnderWay(database))?.people.map(({ givenName }) => givenName)).toEqual(['Helle', 'Bo']);
  await user.click(screen.getByRole('button', { name: 'Remove Bo' }));
  expect(await screen.findByText('Bo is taken off the list again.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await within(screen.getByRole('list', { name: 'The people you named' })).findByText('Bo')).toBeTruthy();
});

test('the next name may be typed while the last is written down', async () => {
  const { user, database } = await namedPeople('Helle Kjær');
  const field = screen.getByLabelText<HTMLInputElement>('Name');
  await user.type(field, 'Bo');
  fireEvent.submit(field);
  fireEvent.change(field, { target: { value: `${field.value}Ida` } });
  expect(await screen.findByText('Bo')).toBeTruthy();
  await waitFor(async () => expect((await firstRunUnderWay(database))?.people).toHaveLength(2));
  expect(screen.getByDisplayValue('Ida')).toBe(field);
});

test.each(['Add', 'Go on'])('a name is written down once, also when %s is pressed twice', async (label) => {
  const { user, database } = await namedPeople('Helle Kjær');
  await user.type(screen.getByLabelText('Name'), 'Bo');
  await user.dblClick(screen.getByRole('button', { name: label }));
  await waitFor(async () => expect((await firstRunUnderWay(database))?.people).toHaveLength(2));
  await waitFor(() => expect(screen.queryByDisplayValue('Bo')).toBeNull());
  expect((await firstRunUnderWay(database))?.run.contactIds).toHaveLength(2);
});

test('two taps for each, a name left in the field goes along, then a card and the round', async () => {
  const { user, database } = await namedPeople('Helle Kjær');
  await user.type(screen.getByLabelText('Name'), 'Bo');
  await user.click(screen.getByRole('button', { name: 'Go on' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Close' }));
  await user.click(await screen.findByRole('radio', { name: 'Last year or before' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Bo' })).toBeTruthy();
  expect(screen.getByText('2 of 2')).toBeTruthy();
  await user.click(screen.getByRole('radio', { name: 'Loose' }));
  await user.click(await screen.findByRole('radio', { name: 'This year' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Here is a first one' })).toBeTruthy();
  expect(await screen.findByRole('heading', { level: 2, name: /Helle Kjær/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Write now' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Later' }));

  await user.selectOptions(await screen.findByLabelText('Day'), 'Wednesday');
  await user.click(screen.getByRole('button', { name: 'Done' }));
  expect(await screen.findByText('See you Wednesday at 19:30.')).toBeTruthy();
  expect(await settingsOf(database)).toMatchObject({ checkInWeekday: 3, checkInTime: '19:30' });
  expect(await firstRunUnderWay(database)).toBeUndefined();
});

test('a slip of the thumb is taken back, one person after the other', async () => {
  const { user, database } = await namedPeople('Helle', 'Bo', 'Ida');
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await user.click(await screen.findByRole('radio', { name: 'Close' }));
  await user.click(await screen.findByRole('radio', { name: 'This month' }));
  await screen.findByRole('heading', { level: 1, name: 'Bo' });
  await user.click(screen.getByRole('radio', { name: 'Loose' }));
  await user.click(await screen.findByRole('radio', { name: 'This year' }));
  await screen.findByRole('heading', { level: 1, name: 'Ida' });
  await user.click(screen.getByRole('button', { name: 'Back to Bo' }));
  await screen.findByRole('heading', { level: 1, name: 'Bo' });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Loose' }).checked).toBe(true);
  await user.click(await screen.findByRole('button', { name: 'Back to Helle' }));
  await screen.findByRole('heading', { level: 1, name: 'Helle' });
  expect(screen.queryByRole('button', { name: /^Back to/ })).toBeNull();
  await waitFor(async () => expect(await database.interactions.count()).toBe(0));
  await user.click(screen.getByRole('radio', { name: 'Last year or before' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Bo' })).toBeTruthy();
});

test('the four questions are asked under "not sure" alone, and the tie may wait', async () => {
  const { user, database } = await namedPeople('Helle');
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await screen.findByRole('heading', { level: 1, name: 'Helle' });
  expect(screen.queryAllByRole('group')).toHaveLength(1);
  await user.click(screen.getByRole('radio', { name: 'Not sure' }));
  expect(screen.queryAllByRole('group')).toHaveLength(5);
  await user.click(screen.getByRole('button', { name: 'Leave it for later' }));
  await user.click(await screen.findByRole('radio', { name: 'This month' }));
  // nobody is sorted, so there is nobody to suggest
  expect(await screen.findByRole('heading', { level: 1, name: /Which day/ })).toBeTruthy();
  expect((await database.contacts.toArray())[0]?.tie).toBeUndefined();
});

test('where the phone has a picker, several come at once with phones and e-mails; the nameless are told of', async () => {
  const picked = [
    { name: ['Helle Kjær'], tel: ['+45 20 30 40 50'], email: ['helle@example.com'] },
    { name: [], tel: ['112'] },
  ];
  const select = () => Promise.resolve(picked);
  Object.defineProperty(navigator, 'contacts', { configurable: true, value: { select } });
  const { user, database } = await namedPeople();
  await user.click(screen.getByRole('button', { name: 'Pick from the phone’s contacts' }));
  expect(await screen.findByText('Helle Kjær')).toBeTruthy();
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(await database.contacts.toArray()).toMatchObject([
    {
      displayName: 'Helle Kjær',
      phones: [{ label: '', value: '+45 20 30 40 50' }],
      matchKeys: ['helle@example.com', '+4520304050'],
    },
  ]);
});

test('a picker that refuses is no dead end', async () => {
  const select = vi.fn<() => Promise<never>>().mockRejectedValue(new DOMException('no', 'SecurityError'));
  Object.defineProperty(navigator, 'contacts', { configurable: true, value: { select } });
  const { user } = await namedPeople();
  await user.click(screen.getByRole('button', { name: 'Pick from the phone’s contacts' }));
  expect(await screen.findByText(/could not be opened/)).toBeTruthy();
});

test('what was said is there when one comes back, and leaving keeps it', async () => {
  const { user, database, unmount } = await namedPeople('Helle', 'Bo');
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await user.click(await screen.findByRole('radio', { name: 'Close' }));
  await screen.findByRole('radio', { name: 'This month' });
  unmount();
  await renderScreen(<WelcomeScreen />, { database });
  expect(await screen.findByRole('heading', { level: 1, name: 'Helle' })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Close' }).checked).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Stop here' }));
  await vi.waitFor(async () => expect(await firstRunUnderWay(database)).toBeUndefined());
  expect(await database.contacts.count()).toBe(2);
});

test.each(['en', 'da', 'sv'] as const)('made-up people come in %s', async (language) => {
  const { user, database, messages } = await renderScreen(<WelcomeScreen />, { language });
  await user.click(await screen.findByRole('button', { name: messages.opening.tryOut }));
  await vi.waitFor(async () => expect(await hasMadeUp(database)).toBe(true));
  const contacts = await database.contacts.toArray();
  expect(contacts).toHaveLength(12);
  expect(new Set(contacts.map(({ displayName }) => displayName)).size).toBe(12);
});
