/** The form: short for someone new, every field for the rest, nothing typed is ever lost. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../../src/domain/contact.ts';
import { EditContactScreen } from '../../../../src/features/contact/edit/edit-contact-screen.tsx';
import { NewContactScreen } from '../../../../src/features/contact/edit/new-contact-screen.tsx';
import { paths } from '../../../../src/paths.ts';
import { todayHere } from '../../../../src/platform/clock.ts';
import { saveContact } from '../../../../src/store/contacts.ts';
import { makeContact, makeSphere } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

const today = todayHere();

async function renderNew() {
  const database = await openFresh();
  await database.spheres.put(makeSphere({ id: 'work', name: 'Work' }));
  const rendered = await renderScreen(<NewContactScreen />, { database, address: paths.newContact });
  await screen.findByRole('checkbox', { name: 'Work' });
  return rendered;
}

async function renderEdit(fields: Partial<Contact> = {}) {
  const database = await openFresh();
  const helle = makeContact({
    id: 'helle',
    displayName: 'Helle Kjær',
    givenName: 'Helle',
    familyName: 'Kjær',
    ...fields,
  });
  await database.contacts.bulkAdd([helle, makeContact({ id: 'bo', displayName: 'Bo Lind', tags: ['rowing'] })]);
  const rendered = await renderScreen(<EditContactScreen />, {
    database,
    address: paths.editContact('helle'),
    pattern: paths.editContact(':id'),
  });
  await screen.findByRole('heading', { name: 'Edit Helle Kjær' });
  return { ...rendered, helle };
}

test('someone new needs a name; a few taps say the rest', async () => {
  const { user, database } = await renderNew();
  await user.type(screen.getByLabelText('Name'), 'Mette Holm');
  await user.click(screen.getByRole('radio', { name: 'Close' }));
  await user.click(screen.getByRole('checkbox', { name: 'Work' }));
  await user.click(screen.getByRole('radio', { name: 'This month' }));
  await user.type(screen.getByLabelText('Phone'), '+45 22 33 44 55');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Mette Holm is saved.');
  const [mette] = await database.contacts.toArray();
  expect(mette).toMatchObject({
    displayName: 'Mette Holm',
    givenName: 'Mette',
    familyName: 'Holm',
    tie: 'strong',
    sphereIds: ['work'],
    rhythmSince: today,
    matchKeys: ['+4522334455'],
  });
  expect(mette?.dueOn).toBeDefined();
  expect(await database.interactions.toArray()).toMatchObject([{ contactIds: [mette?.id], precision: 'month' }]);
});

test('without a name nothing is saved, and the field says so', async () => {
  const { user, database } = await renderNew();
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('A name is needed; a nickname will do.');
  expect(await database.contacts.count()).toBe(0);
  await user.type(screen.getByLabelText('Name'), 'Mor');
  expect(screen.queryByText('A name is needed; a nickname will do.')).toBeNull();
});

test('another day has a name and needs no year; one that has only a name is asked for', async () => {
  const { user, database } = await renderEdit();
  await user.click(screen.getByRole('button', { name: 'Add a day' }));
  await user.type(screen.getByLabelText('What is it?'), 'Name day');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const group = within(screen.getByRole('group', { name: 'Name day' }));
  expect(group.getByRole('alert').textContent).toBe('Choose both day and month, or neither.');
  await user.selectOptions(group.getByLabelText('Day'), '29');
  await user.selectOptions(group.getByLabelText('Month'), 'February');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(await database.contacts.get('helle')).toMatchObject({
      dates: [{ label: 'Name day', month: 2, day: 29 }],
      dayKeys: [229],
    }),
  );
});

test('31 February is refused in words, and a birthday needs no year', async () => {
  const { user, database } = await renderEdit();
  const birthday = within(screen.getByRole('group', { name: 'Birthday' }));
  await user.selectOptions(birthday.getByLabelText('Day'), '31');
  await user.selectOptions(birthday.getByLabelText('Month'), 'February');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('There is no 31 February.');
  expect((await database.contacts.get('helle'))?.birthday).toBeUndefined();
  await user.selectOptions(birthday.getByLabelText('Day'), '29');
  await waitFor(() => expect(screen.queryByText(/^There is no/)).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Helle Kjær is saved.');
  expect((await database.contacts.get('helle'))?.birthday).toEqual({ month: 2, day: 29 });
});

test('only what was changed is saved; what another tab wrote meanwhile in other fields stays', async () => {
  const { user, database, helle } = await renderEdit();
  await saveContact(database, { since: helle, changes: { notes: 'From the other tab' } }, today);
  await user.type(screen.getByLabelText('Job title'), 'Gardener');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Helle Kjær is saved.');
  expect(await database.contacts.get('helle')).toMatchObject({ jobTitle: 'Gardener', notes: 'From the other tab' });
});

test('two tabs in one field: both values are shown and the person chooses', async () => {
  const { user, database, helle } = await renderEdit();
  await user.type(screen.getByLabelText('Job title'), 'Gardener');
  await user.type(screen.getByLabelText('Workplace or organization'), 'The Park');
  const elsewhere = { jobTitle: 'Skipper', organization: 'The Harbour', notes: 'From the other tab' };
  await saveContact(database, { since: helle, changes: elsewhere }, today);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Changed elsewhere meanwhile' }));
  dialog.getByText('There it says: Skipper');
  dialog.getByText('There it says: The Harbour');
  const job = within(dialog.getByRole('group', { name: 'Job title' }));
  await user.click(job.getByRole('radio', { name: 'Take the other' }));
  await user.click(dialog.getByRole('button', { name: 'Save' }));
  await screen.findByText('Helle Kjær is saved.');
  expect(await database.contacts.get('helle')).toMatchObject({
    ...elsewhere,
    organization: 'The Park',
  });
});

test('several phones with their kinds; the keys of matching follow', async () => {
  const { user, database } = await renderEdit({ phones: [{ label: 'mobile', value: '+45 22 33 44 55' }] });
  await user.click(screen.getByRole('button', { name: 'Add a phone' }));
  const [, second] = screen.getAllByRole('textbox', { name: 'Phone' });
  await user.type(second as HTMLElement, '+45 98 76 54 32');
  await user.selectOptions(screen.getAllByRole('combobox', { name: 'Kind' })[1] as HTMLElement, 'Work');
  await user.click(screen.getByRole('button', { name: 'Remove Phone +45 22 33 44 55' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Helle Kjær is saved.');
  expect(await database.contacts.get('helle')).toMatchObject({
    phones: [{ label: 'work', value: '+45 98 76 54 32' }],
    matchKeys: ['+4598765432'],
  });
});

test('tags used before are offered, and words become chips', async () => {
  const { user, database } = await renderEdit();
  const tags = screen.getByRole('combobox', { name: 'Tags' });
  await waitFor(() => expect(tags.parentElement?.querySelector('option')?.textContent).toBe('rowing'));
  await user.type(tags, 'rowing{Enter}');
  await user.type(screen.getByRole('combobox', { name: 'Can offer' }), 'board work, budgets,');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Helle Kjær is saved.');
  expect(await database.contacts.get('helle')).toMatchObject({ tags: ['rowing'], offers: ['board work', 'budgets'] });
});

test('who introduced them is found by name', async () => {
  const { user, database } = await renderEdit();
  await user.type(screen.getByRole('searchbox', { name: 'Introduced by' }), 'bo');
  await user.click(await screen.findByRole('button', { name: 'Bo Lind' }));
  await screen.findByText('Introduced by: Bo Lind');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Helle Kjær is saved.');
  expect((await database.contacts.get('helle'))?.introducedById).toBe('bo');
});

test('a save can be taken back', async () => {
  const { user, database } = await renderEdit({ notes: 'Old', lastFullOn: addDays(today, -9) });
  await user.clear(screen.getByRole('textbox', { name: 'Notes' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await database.contacts.get('helle'))?.notes).toBe('Old'));
});

test('when the write fails, the form keeps every word and says so', async () => {
  const { user, database } = await renderEdit();
  await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'A long story');
  database.close({ disableAutoOpen: true });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('What you wrote is still here.');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }).value).toBe('A long story');
});

test('someone deleted meanwhile is said so, with every word kept', async () => {
  const { user, database } = await renderEdit();
  await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'A long story');
  await database.contacts.delete('helle');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('deleted meanwhile');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' }).value).toBe('A long story');
});
