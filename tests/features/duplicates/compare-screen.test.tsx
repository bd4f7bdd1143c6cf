/** Two people side by side: what says that they are one, what is to stand, and the one they would become. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { CompareScreen } from '../../../src/features/duplicates/compare-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { sayNotSame } from '../../../src/store/merging/pairs.ts';
import { makeContact, makeInteraction, makeSphere, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const IDA: Contact = makeContact({
  id: 'a',
  displayName: 'Ida Holm',
  jobTitle: 'Carpenter',
  tie: 'strong',
  rhythmSince: SUNDAY,
  phones: [{ label: 'mobile', value: '22 33 44 55' }],
  matchKeys: ['+4522334455'],
  notes: 'Sails',
  sphereIds: ['work'],
});
const OTHER: Contact = makeContact({
  id: 'b',
  displayName: 'Ida Friis',
  jobTitle: 'Carpenter',
  tie: 'weak',
  rhythmSince: SUNDAY,
  birthday: { year: 1980, month: 4, day: 12 },
  phones: [{ label: '', value: '+45 22334455' }],
  matchKeys: ['+4522334455'],
  notes: 'Sings',
  confidentialNotes: 'Is ill',
  organization: 'Netto',
});

async function renderTwo(contacts: readonly Contact[] = [IDA, OTHER], language: Language = 'en') {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'work', name: 'Work' }));
  await database.contacts.bulkAdd([...contacts]);
  await database.interactions.bulkAdd([
    makeInteraction({ contactIds: ['a'] }),
    makeInteraction({ contactIds: ['a', 'b'] }),
  ]);
  return renderScreen(<CompareScreen />, {
    database,
    language,
    address: paths.compare('a', 'b'),
    pattern: paths.compare(':one', ':other'),
  });
}

async function result(): Promise<HTMLElement> {
  return (await screen.findByRole('region', { name: /As one person|Som én person/ })) ?? document.body;
}

test('what says that they are one stands first, with the value they share', async () => {
  await renderTwo();
  expect(await screen.findByText('Same number: +4522334455')).toBeTruthy();
  expect(screen.getByText('Names alike')).toBeTruthy();
  expect(screen.getByText('2 noted contacts')).toBeTruthy();
  expect(screen.getByText('One noted contact')).toBeTruthy();
});

test('only what differs is asked, and what is the same stands once', async () => {
  await renderTwo();
  await screen.findByText('What should stand?');
  expect(screen.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent)).toEqual([
    'Name',
    'How close are you?',
  ]);
  const name = screen.getByRole('group', { name: 'Name' });
  expect(within(name).getAllByRole('radio')).toHaveLength(2);
  const shown = within(await result());
  expect((await shown.findAllByText('Carpenter')).length).toBe(1);
  expect(shown.getByText('22 33 44 55 (Mobile)')).toBeTruthy();
  expect(shown.getByText('12 April 1980')).toBeTruthy();
  expect(shown.getByText('2 noted contacts')).toBeTruthy();
});

test('what was told in confidence is kept, and not shown', async () => {
  await renderTwo();
  expect(await within(await result()).findByText('Kept, for your eyes alone')).toBeTruthy();
  expect(screen.queryByText(/Is ill/)).toBeNull();
});

test('what one chooses stands in the result at once, the other is kept beside it', async () => {
  const { user } = await renderTwo();
  const group = await screen.findByRole('group', { name: 'Name' });
  await user.click(within(group).getByRole('radio', { name: 'Ida Friis' }));
  const shown = within(await result());
  await waitFor(() => expect(shown.getByText('Also written')).toBeTruthy());
  expect(shown.getByText('Ida Holm')).toBeTruthy();
  await user.click(within(group).getByRole('radio', { name: 'Ida Holm' }));
  await waitFor(() => expect(shown.getByText('Ida Friis')).toBeTruthy());
});

test('made one in one act, with the history of both, and undone', async () => {
  const { user, database } = await renderTwo([IDA, OTHER], 'da');
  await within(await result()).findByText('Mellem jer');
  await user.click(screen.getByRole('button', { name: 'Gør dem til én' }));
  expect(await screen.findByText(/er nu én person\.$/)).toBeTruthy();
  expect(await database.contacts.get('a')).toMatchObject({
    tie: 'strong',
    notes: 'Sails\n\nSings',
    confidentialNotes: 'Is ill',
    organization: 'Netto',
  });
  expect(await database.contacts.get('b')).toMatchObject({ mergedIntoId: 'a' });
  await user.click(screen.getByRole('button', { name: 'Fortryd' }));
  await waitFor(async () => expect(await database.contacts.get('b')).not.toHaveProperty('deletedAt'));
  expect(await database.contacts.toArray()).toMatchObject([
    { displayName: 'Ida Holm', notes: 'Sails' },
    { displayName: 'Ida Friis', notes: 'Sings', tie: 'weak' },
  ]);
});

test('two whom nothing brings together are still for the person to judge', async () => {
  await renderTwo([IDA, makeContact({ id: 'b', displayName: 'Bo Friis', phones: [], matchKeys: [] })]);
  expect(await screen.findByText('Nothing here says that they are one.')).toBeTruthy();
  expect(screen.getByText('But different names.')).toBeTruthy();
  expect(await screen.findByRole('button', { name: 'Make them one' })).toBeTruthy();
});

test('what was said is told, and need not be said again', async () => {
  const { database } = await renderTwo();
  await sayNotSame(database, ['a', 'b']);
  expect(await screen.findByText('You have said that these are two people.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Not the same person' })).toBeNull();
});

test('one who is gone is not compared', async () => {
  await renderTwo([IDA]);
  expect(await screen.findByRole('heading', { name: 'One of the two is not here' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'See the others' }).getAttribute('href')).toBe('#/contacts/duplicates');
});
