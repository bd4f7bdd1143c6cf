import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { ContactsScreen } from '../../../src/features/contacts/contacts-screen.tsx';
import { PeopleClient } from '../../../src/hooks/people-client.ts';
import { PeopleClientContext } from '../../../src/hooks/use-people.ts';
import { paths } from '../../../src/paths.ts';
import { makeContact, makeSphere, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { peopleSourceOf } from '../../support/people.ts';
import { renderScreen } from '../../support/render-screen.tsx';

describe('the People screen', () => {
  it('without anyone says where people come from', async () => {
    await showPeople([]);
    expect(await screen.findByRole('heading', { name: 'Your people will be here' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Bring in an address book' }).getAttribute('href')).toBe('#/import');
    expect(screen.getByRole('link', { name: 'Write down one person' }).getAttribute('href')).toBe('#/contacts/new');
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('lists everyone by name, with what they do, the tie spoken, and a way to each', async () => {
    await showPeople([
      person('Vera Munk', { tie: 'weak', jobTitle: 'Architect', organization: 'Harbour office' }),
      person('Anna Holm', { tie: 'strong', restingSince: SUNDAY }),
      makeContact({ id: 'nameless', displayName: '' }),
    ]);
    const items = await listed(3);
    expect(items[0]?.textContent).toContain('Anna Holm');
    expect(items[0]?.textContent).toContain('close tie');
    expect(items[0]?.textContent).toContain('Resting');
    expect(items[1]?.textContent).toContain('Architect, Harbour office');
    expect(items[1]?.textContent).toContain('loose tie');
    expect(items[2]?.textContent).toContain('No name yet');
    expect(link(items[0]).getAttribute('href')).toBe(`#${paths.contact('Anna Holm')}`);
    expect(screen.getByRole('status').textContent).toBe('Three people');
  });

  it('finds people while one types, and Escape brings everyone back', async () => {
    const { user } = await showPeople([person('Søren Kjær'), person('Anna Holm'), person('Bo Munk')]);
    await listed(3);
    const box = screen.getByRole('searchbox', { name: 'Search among people' });
    await user.type(box, 'soren');
    expect((await listed(1))[0]?.textContent).toContain('Søren Kjær');
    expect(screen.getByRole('status').textContent).toBe('One of three people');
    await user.keyboard('{Escape}');
    await listed(3);
    expect(document.activeElement).toBe(box);
  });

  it('offers those who are spelled alike, and says that they are', async () => {
    const { user } = await showPeople([person('Søren Kjær'), person('Anna Holm')]);
    await listed(2);
    await user.type(screen.getByRole('searchbox'), 'sorem');
    await screen.findByText(/These come close/);
    expect((await listed(1))[0]?.textContent).toContain('Søren Kjær');
  });

  it('offers to write down whom nobody fits', async () => {
    const { user, visited } = await showPeople([person('Anna Holm')]);
    await listed(1);
    await user.type(screen.getByRole('searchbox'), 'Xerxes');
    await user.click(await screen.findByRole('button', { name: 'Add Xerxes' }));
    expect(visited?.at(-1)).toBe('/contacts/new');
  });

  it('narrows down to who is not sorted yet, and back', async () => {
    const { user } = await showPeople([person('Anna', { tie: 'strong' }), person('Bo'), person('Carl')]);
    await user.click(await screen.findByRole('button', { name: 'Not sorted yet (2)' }));
    await listed(2);
    expect(names()).toEqual(['Bo', 'Carl']);
    await user.click(screen.getByRole('button', { name: 'Remove Not sorted yet' }));
    await listed(3);
  });

  it('combines what is chosen in the sheet, and shows everyone again', async () => {
    const { user } = await showPeople([
      person('Anna', { tie: 'strong', sphereIds: ['work'], tags: ['choir'] }),
      person('Bo', { tie: 'strong' }),
      person('Carl', { tie: 'weak', tags: ['choir'] }),
    ]);
    await user.click(await screen.findByRole('button', { name: 'Sort and filter' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Who to show' }));
    await user.click(sheet.getByRole('checkbox', { name: 'Close' }));
    await user.click(await sheet.findByRole('checkbox', { name: 'choir' }));
    await user.click(await sheet.findByRole('button', { name: 'Show one person' }));
    expect((await listed(1))[0]?.textContent).toContain('Anna');

    await user.click(screen.getByRole('button', { name: 'Remove choir' }));
    await listed(2);
    await user.click(await screen.findByRole('button', { name: 'Sort and filter' }));
    await user.click(await screen.findByRole('checkbox', { name: 'The harbour' }));
    await user.click(await screen.findByRole('button', { name: 'Show one person' }));
    await user.click(screen.getByRole('button', { name: 'Show everyone' }));
    await listed(3);
  });

  it('says when nobody fits all that is chosen', async () => {
    const { user } = await showPeople([person('Anna', { tie: 'strong' })]);
    await user.click(await screen.findByRole('button', { name: 'Sort and filter' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Loose' }));
    expect(await screen.findByText('No one fits all of that')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show everyone' }));
    await listed(1);
  });

  it('sorted by the longest silence, says how long it is', async () => {
    const { user } = await showPeople([
      person('Anna', { lastFullOn: SUNDAY }),
      person('Bo'),
      person('Carl', { lastFullOn: calendarDate('2020-01-01') }),
    ]);
    await user.click(await screen.findByRole('button', { name: 'Sort and filter' }));
    await user.click(screen.getByRole('radio', { name: 'Longest since you were in touch' }));
    await user.click(screen.getByRole('button', { name: 'Show three people' }));
    await waitFor(() => expect(names()).toEqual(['Carl', 'Anna', 'Bo']));
    const items = await listed(3);
    expect(items[0]?.textContent).toMatch(/years ago/);
    expect(items[2]?.textContent).toContain('no contact noted');
  });

  it('the arrow keys lead from the box into the list and back', async () => {
    const { user } = await showPeople([person('Anna'), person('Bo')]);
    const items = await listed(2);
    await user.click(screen.getByRole('searchbox'));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(link(items[0]));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(link(items[1]));
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(link(items[1]));
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('sorts as Danish does', async () => {
    await showPeople([person('Åse'), person('Zoe'), person('Aage'), person('Ærø')], 'da');
    await listed(4);
    expect(names()).toEqual(['Zoe', 'Ærø', 'Aage', 'Åse']);
  });

  it('a longer list has letters where they begin, as Danish has them', async () => {
    const many = Array.from({ length: 14 }, (_, index) => person(`Zoe ${String(index).padStart(2, '0')}`));
    await showPeople([...many, person('Aage Bo'), person('Åse Bo')], 'da');
    const items = await listed(16);
    const letters = items.map((item) => item.querySelector('[class*=letter]')?.textContent ?? '');
    expect(letters).toEqual(['Z', ...Array.from({ length: 13 }, () => ''), 'Å', '']);
  });
});

function person(name: string, fields: Partial<Contact> = {}): Contact {
  return makeContact({ id: name, displayName: name, ...fields });
}

async function showPeople(people: readonly Contact[], language: Language = 'en') {
  const database = await openFresh();
  await database.contacts.bulkAdd(people);
  await database.spheres.add(makeSphere({ id: 'work', name: 'The harbour' }));
  const client = new PeopleClient(peopleSourceOf(database));
  return renderScreen(
    <PeopleClientContext value={client}>
      <ContactsScreen />
    </PeopleClientContext>,
    { database, language },
  );
}

/** The items of the list, once there are that many. */
async function listed(count: number): Promise<readonly HTMLElement[]> {
  return waitFor(() => {
    const items = within(screen.getByRole('list', { name: /People|Personer/ })).getAllByRole('listitem');
    expect(items).toHaveLength(count);
    return items;
  });
}

function names(): readonly (string | undefined)[] {
  const list = within(screen.getByRole('list', { name: /People|Personer/ }));
  return list.getAllByRole('link').map((each) => each.querySelector('[class*=name]')?.textContent ?? undefined);
}

function link(item: HTMLElement | undefined): HTMLElement {
  if (item === undefined) throw new Error('no such item');
  return within(item).getByRole('link');
}
