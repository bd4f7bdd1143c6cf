import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Contact } from '../../../../src/domain/contact.ts';
import type { Language } from '../../../../src/domain/settings.ts';
import { ContactsScreen } from '../../../../src/features/contacts/contacts-screen.tsx';
// fetched when it is first wanted; here at once
import '../../../../src/features/contacts/select/select-bar.tsx';
import { makeContact, makeSettings, makeSphere, SUNDAY } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

describe('selecting in the list', () => {
  it('turns the lines into boxes, says in words how many are selected, and ends where it began', async () => {
    const { user } = await showPeople([person('Anna'), person('Bo'), person('Carl')]);
    await selecting(user);
    expect(await screen.findByText('Tap the people it is about.')).toBeTruthy();
    expect(button('Change').disabled).toBe(true);
    expect(screen.queryByRole('link', { name: /Anna/ })).toBeNull();
    await user.click(box('Anna'));
    await user.click(box('Carl'));
    expect(await screen.findByText('Two selected')).toBeTruthy();
    await user.click(box('Carl'));
    expect(await screen.findByText('One selected')).toBeTruthy();
    const done = screen.getByRole('button', { name: 'Done' });
    done.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('link', { name: /Anna/ })).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Select' }));
  });

  it('ends from the bar, too, and the focus is where it can begin again', async () => {
    const { user } = await showPeople([person('Anna')]);
    await selecting(user, 'Anna');
    await user.click(screen.getByRole('button', { name: 'Stop selecting' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Select' })));
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('a long press begins it with that person; the press opens nobody’s page', async () => {
    await showPeople([person('Anna'), person('Bo')]);
    const line = await screen.findByRole('link', { name: /Bo/ });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.pointerDown(line, { button: 0 });
    vi.advanceTimersByTime(600);
    vi.useRealTimers();
    expect(fireEvent.click(line)).toBe(false);
    await waitFor(() => expect(box('Bo').checked).toBe(true));
    expect(box('Anna').checked).toBe(false);
  });

  it('a press that strays, or is let go, is an ordinary one', async () => {
    await showPeople([person('Anna')]);
    const line = await screen.findByRole('link', { name: /Anna/ });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fireEvent.pointerDown(line, { button: 0, clientX: 10, clientY: 10 });
    fireEvent.pointerMove(line, { clientX: 10, clientY: 40 });
    vi.advanceTimersByTime(600);
    fireEvent.pointerDown(line, { button: 0 });
    fireEvent.pointerUp(line);
    vi.advanceTimersByTime(600);
    vi.useRealTimers();
    expect(screen.getByRole('button', { name: 'Select' })).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('the phone’s own menu of a long press gives way to the selecting', async () => {
    await showPeople([person('Anna')]);
    const line = await screen.findByRole('link', { name: /Anna/ });
    fireEvent.pointerDown(line, { button: 0 });
    expect(fireEvent.contextMenu(line)).toBe(false);
    await waitFor(() => expect(box('Anna').checked).toBe(true));
  });

  it('outlives a search, says how many are not shown, and selects all that match', async () => {
    const { user } = await showPeople([person('Anna Dahl'), person('Bo Dahl'), person('Carl Munk')]);
    await selecting(user);
    await user.click(box('Carl Munk'));
    await user.type(screen.getByRole('searchbox'), 'dahl');
    expect(await screen.findByText('one not shown here')).toBeTruthy();
    const all = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'All two that match' });
    expect(all.checked).toBe(false);
    await user.click(all);
    expect(await screen.findByText('Three selected')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    await waitFor(() => expect(box('All three people').checked).toBe(true));
    await user.click(box('Anna Dahl'));
    expect(box('All three people').indeterminate).toBe(true);
    await user.click(box('All three people'));
    await user.click(box('All three people'));
    expect(await screen.findByText('Tap the people it is about.')).toBeTruthy();
  });

  it('Escape clears the search first, then ends the selecting; the arrow keys lead through the boxes', async () => {
    const { user } = await showPeople([person('Anna'), person('Bo')]);
    await selecting(user);
    await user.type(screen.getByRole('searchbox'), 'o');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(box('Anna')).toBeTruthy());
    await user.keyboard('{ArrowDown}{ArrowDown} ');
    expect(document.activeElement).toBe(box('Bo'));
    expect(await screen.findByText('One selected')).toBeTruthy();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('button', { name: 'Select' })).toBeTruthy();
  });

  it('Shift takes everyone from the line checked before', async () => {
    const { user } = await showPeople(['Anna', 'Bo', 'Carl', 'Ditte', 'Erik'].map((name) => person(name)));
    await selecting(user, 'Bo');
    await user.keyboard('{Shift>}');
    await user.click(box('Ditte'));
    expect(await screen.findByText('Three selected')).toBeTruthy();
    await user.click(box('Carl'));
    await user.keyboard('{/Shift}');
    expect(await screen.findByText('One selected')).toBeTruthy();
    expect(box('Bo').checked).toBe(true);
  });

  it('the phone’s back button ends the selecting, not the screen', async () => {
    const { user } = await showPeople([person('Anna')]);
    await selecting(user);
    window.history.back();
    expect(await screen.findByRole('button', { name: 'Select' })).toBeTruthy();
  });
});

describe('one change to all who are selected', () => {
  it('sets the tie and keeps the selection; one undo takes all of it back', async () => {
    const { user, database } = await showPeople([person('Anna'), person('Bo'), person('Carl')]);
    await selecting(user, 'Anna', 'Bo');
    await choose(user, 'How close');
    await user.click(await screen.findByRole('radio', { name: 'Loose' }));
    await user.click(screen.getByRole('button', { name: 'Save for two people' }));
    expect(await screen.findByText('Loose now: two people.')).toBeTruthy();
    expect(await tiesOf(database)).toEqual(['weak', 'weak', undefined]);
    expect(screen.getByText('Two selected')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await tiesOf(database)).toEqual([undefined, undefined, undefined]));
  });

  it('says when a rhythm asks for more than one said, and takes the way out with a press', async () => {
    const many = Array.from({ length: 40 }, (_, index) => person(`Person ${index}`, { tie: 'weak' }));
    const { user, database } = await showPeople([...many, person('Unsorted')]);
    await selecting(user, 'All 41 people');
    await choose(user, 'How often');
    expect(await screen.findByText(/^Not sorted yet: one person/)).toBeTruthy();
    await user.selectOptions(screen.getByRole('combobox', { name: 'How often' }), 'Every month');
    expect(
      await screen.findByText(/That makes about ten a week; you said five\..*Every two months makes it/),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Choose every two months' }));
    await waitFor(() => expect(screen.queryByText(/you said five/)).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Save for 40 people' }));
    expect(await screen.findByText('Every two months: 40 people.')).toBeTruthy();
    const rows = await database.contacts.toArray();
    expect(rows.filter(({ rhythm }) => rhythm?.every === 2 && rhythm.unit === 'month')).toHaveLength(40);
  });

  it('puts them where they are known from, and takes them out', async () => {
    const { user, database } = await showPeople([person('Anna'), person('Bo', { sphereIds: ['harbour'] })]);
    await selecting(user, 'Anna', 'Bo');
    await choose(user, 'Know from');
    await user.click(await within(await regionSoon('Know them from')).findByRole('button', { name: /The harbour/ }));
    expect(await screen.findByText('You know one person from The harbour now.')).toBeTruthy();
    await waitFor(async () => expect((await database.contacts.get('Anna'))?.sphereIds).toEqual(['harbour']));
    await choose(user, 'Know from');
    await user.click(await within(await regionSoon('No longer from')).findByRole('button', { name: /Two people/ }));
    expect(await screen.findByText('No longer from The harbour: two people.')).toBeTruthy();
    expect((await database.contacts.get('Bo'))?.sphereIds).toEqual([]);
  });

  it('puts tags on and takes them off', async () => {
    const { user, database } = await showPeople([person('Anna', { tags: ['sails'] }), person('Bo')]);
    await selecting(user, 'Anna', 'Bo');
    await choose(user, 'Tags');
    await user.type(screen.getByLabelText('Tags to add'), 'choir, sails');
    await user.click(screen.getByRole('button', { name: 'Add to two people' }));
    expect(await screen.findByText('Added to two people: choir and sails.')).toBeTruthy();
    expect((await database.contacts.get('Bo'))?.tags).toEqual(['choir', 'sails']);
    expect((await database.contacts.get('Anna'))?.tags).toEqual(['sails', 'choir']);
    await waitFor(async () => {
      await choose(user, 'Tags');
      await user.click(within(region('Remove')).getByRole('button', { name: /sails/ }));
    });
    expect(await screen.findByText(/^Removed from .* sails\.$/)).toBeTruthy();
  });

  it('lets them rest and takes them up again, and says when all were so already', async () => {
    const { user, database } = await showPeople([person('Anna'), person('Bo', { standing: 'never' })]);
    await selecting(user, 'Bo');
    await choose(user, 'Let it rest');
    expect(await screen.findByText('That was so already.')).toBeTruthy();
    await user.click(box('Anna'));
    await choose(user, 'Let it rest');
    expect(await screen.findByText('Resting now: one person.')).toBeTruthy();
    expect((await database.contacts.get('Anna'))?.restingSince).toBeDefined();
    await waitFor(() => expect(box('Anna.*Resting')).toBeTruthy());
    await choose(user, 'Take it up again');
    expect(await screen.findByText('Taken up again: one person.')).toBeTruthy();
    expect(await database.contacts.get('Anna')).not.toHaveProperty('restingSince');
  });

  it('puts them in the trash and ends the selecting; undo brings them back', async () => {
    const { user, database } = await showPeople([person('Anna'), person('Bo'), person('Carl')]);
    await selecting(user, 'Anna', 'Carl');
    await choose(user, 'Move to the trash');
    expect(await screen.findByText('In the trash for thirty days: two people.')).toBeTruthy();
    await waitFor(() => expect(lines()).toHaveLength(1));
    expect(screen.getByRole('button', { name: 'Select' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(lines()).toHaveLength(3));
    expect((await database.contacts.toArray()).some((row) => row.deletedAt !== undefined)).toBe(false);
  });

  it.each([
    ['da', 'Vælg', 'Én valgt', 'Ændr', 'Lad det hvile', 'Hviler nu: én person.'],
    ['sv', 'Välj', 'En vald', 'Ändra', 'Låt det vila', 'Vilar nu: en person.'],
  ] as const)('in %s', async (language, select, chosen, change, rest, done) => {
    const { user } = await showPeople([person('Anna')], language);
    await user.click(await screen.findByRole('button', { name: select }));
    await user.click(box('Anna'));
    expect(await screen.findByText(chosen)).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: change }));
    await user.click(await screen.findByRole('button', { name: new RegExp(rest) }));
    expect(await screen.findByText(done)).toBeTruthy();
  });
});

type User = Awaited<ReturnType<typeof showPeople>>['user'];

function person(name: string, fields: Partial<Contact> = {}): Contact {
  return makeContact({ id: name, displayName: name, ...(fields.tie && { rhythmSince: SUNDAY }), ...fields });
}

async function showPeople(people: readonly Contact[], language: Language = 'en') {
  const database = await openFresh();
  await database.contacts.bulkAdd(people);
  await database.spheres.add(makeSphere({ id: 'harbour', name: 'The harbour' }));
  await database.settings.add(makeSettings({ capacity: 5 }));
  return renderScreen(<ContactsScreen />, { database, language });
}

/** Begins selecting, with these. */
async function selecting(user: User, ...names: readonly string[]): Promise<void> {
  const select = await screen.findByRole('button', { name: 'Select' });
  // the bar is fetched the first time
  await act(() => Promise.resolve(fireEvent.click(select)));
  await screen.findByRole('button', { name: 'Change' });
  for (const name of names) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, as a person does
    await user.click(box(name));
  }
}

/** Opens the sheet of acts and presses one of them. */
async function choose(user: User, name: string): Promise<void> {
  await waitFor(() => expect(button('Change').disabled).toBe(false));
  await user.click(button('Change'));
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
}

function box(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(name) });
}

function button(name: string): HTMLButtonElement {
  return screen.getByRole<HTMLButtonElement>('button', { name });
}

function lines(): readonly HTMLElement[] {
  return within(screen.getByRole('list', { name: 'People' })).getAllByRole('listitem');
}

function region(name: string): HTMLElement {
  return screen.getByRole('region', { name });
}

function regionSoon(name: string): Promise<HTMLElement> {
  return screen.findByRole('region', { name });
}

async function tiesOf(database: Awaited<ReturnType<typeof openFresh>>) {
  return (await database.contacts.bulkGet(['Anna', 'Bo', 'Carl'])).map((row) => row?.tie);
}
