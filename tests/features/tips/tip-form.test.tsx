/** Keeping and changing a tip. */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EditTipScreen } from '../../../src/features/tips/edit-tip-screen.tsx';
import { NewTipScreen } from '../../../src/features/tips/new-tip-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { saveTip } from '../../../src/store/tips.ts';
import { makeContact, makeTip } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test('what is pasted fills the form, its kind and its topics are suggested, and it is kept with one press', async () => {
  const { user, database } = await renderScreen(<NewTipScreen />);
  await navigator.clipboard.writeText('Ledelse uden titel\nhttps://example.dk/podcast/7');
  await user.click(await screen.findByRole('button', { name: 'Paste a link or a text' }));
  await waitFor(() =>
    expect(screen.getByRole('textbox', { name: 'What is it?' })).toHaveProperty('value', 'Ledelse uden titel'),
  );
  expect(screen.getByRole('radio', { name: 'Podcast' })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('radio', { name: 'Article' }));
  await user.type(screen.getByRole('combobox', { name: 'What is it about?' }), 'arbejdsliv,');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'da');
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await screen.findByText('Kept. It waits to be passed on.');
  expect(await database.tips.toArray()).toMatchObject([
    {
      title: 'Ledelse uden titel',
      url: 'https://example.dk/podcast/7',
      kind: 'article',
      topics: ['arbejdsliv'],
      language: 'da',
    },
  ]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await database.tips.count()).toBe(0));
});

test('an event has a day; a link in its name is taken out of it', async () => {
  const { user, database } = await renderScreen(<NewTipScreen />, { language: 'da' });
  const name = await screen.findByRole('textbox', { name: 'Hvad er det?' });
  await user.type(name, 'Konference om floder https://example.dk/k');
  await user.tab();
  expect(screen.getByRole('textbox', { name: 'Link' })).toHaveProperty('value', 'https://example.dk/k');
  expect(screen.getByRole('radio', { name: 'Arrangement' })).toHaveProperty('checked', true);
  fireEvent.change(screen.getByLabelText('Hvilken dag?'), { target: { value: '2027-05-01' } });
  await user.click(screen.getByRole('button', { name: 'Gem det' }));
  await screen.findByText('Gemt. Det venter på at blive givet videre.');
  expect(await database.tips.toArray()).toMatchObject([
    { title: 'Konference om floder', kind: 'event', eventOn: '2027-05-01' },
  ]);
});

test('what is for oneself may say from whom; another choice takes the place of the first', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'bo', displayName: 'Bo Lind', tie: 'strong' }),
    makeContact({ id: 'helle', displayName: 'Helle Kjær', tie: 'strong' }),
  ]);
  const { user } = await renderScreen(<NewTipScreen />, { database });
  await user.type(await screen.findByRole('textbox', { name: 'What is it?' }), 'The river');
  await user.click(screen.getByRole('switch', { name: 'It is for me' }));
  await user.type(await screen.findByRole('searchbox', { name: 'From whom?' }), 'Bo');
  await user.click(await screen.findByRole('button', { name: 'Bo Lind' }));
  await user.type(await screen.findByRole('searchbox', { name: 'From someone else?' }), 'Helle');
  await user.click(await screen.findByRole('button', { name: 'Helle Kjær' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Remove Bo Lind' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await screen.findByText('Kept for you.');
  expect(await database.tips.toArray()).toMatchObject([{ title: 'The river', forMe: true, fromContactId: 'helle' }]);
});

test('nothing is kept without a name or a link; an address that is none is said to be plain text', async () => {
  const { user, database } = await renderScreen(<NewTipScreen />);
  await user.click(await screen.findByRole('button', { name: 'Keep it' }));
  await screen.findByText('Write what it is, or paste a link.');
  expect(await database.tips.count()).toBe(0);
  await user.type(screen.getByRole('textbox', { name: 'Link' }), 'javascript:alert(1)');
  screen.getByText('This is no web address, so it is kept as plain text.');
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await screen.findByText('Kept. It waits to be passed on.');
  expect(await database.tips.toArray()).toMatchObject([{ title: 'javascript:alert(1)', url: 'javascript:alert(1)' }]);
});

test('a note that has no room is said to be too long, and nothing is lost', async () => {
  const { user, database } = await renderScreen(<NewTipScreen />);
  await user.type(await screen.findByRole('textbox', { name: 'What is it?' }), 'On trust');
  fireEvent.change(screen.getByRole('textbox', { name: 'Note' }), { target: { value: 'a'.repeat(11_234) } });
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await screen.findByText('The note is 1,234 letters longer than there is room for.');
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveProperty('value', 'a'.repeat(11_234));
  expect(await database.tips.count()).toBe(0);
});

const editing = { address: paths.editTip('tip'), pattern: paths.editTip(':id') };

test('what one changes is saved, and what another tab changed meanwhile is told of first', async () => {
  const database = await openFresh();
  const tip = makeTip({ id: 'tip', title: 'On trust', note: 'old' });
  await database.tips.add(tip);
  const { user } = await renderScreen(<EditTipScreen />, { database, ...editing });
  const name = await screen.findByRole('textbox', { name: 'What is it?' });
  await user.clear(name);
  await user.type(name, 'On doubt');
  await saveTip(database, { since: tip, changes: { title: 'On hope', note: 'theirs' } });
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await screen.findByText(/^Another tab has changed this/);
  expect(await database.tips.get('tip')).toMatchObject({ title: 'On hope' });
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await screen.findByText('Changed.');
  expect(await database.tips.get('tip')).toMatchObject({ title: 'On doubt', note: 'theirs' });
});

test('a tip that is gone cannot be changed, and it is said where it may be', async () => {
  await renderScreen(<EditTipScreen />, editing);
  await screen.findByText(/^It was deleted/);
  expect(screen.getByRole('link', { name: 'Look in the trash' }).getAttribute('href')).toBe('#/trash');
});
