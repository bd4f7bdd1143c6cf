/** The page of a tip: its link, whom it fits, to whom it went, and what one may do with it. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Tip } from '../../../src/domain/tip.ts';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { TipScreen } from '../../../src/features/tips/tip-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { makeContact, makeForward, makeTip } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

async function renderTip(fields: Partial<Tip> = {}, language: 'en' | 'da' = 'en') {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'bo', displayName: 'Bo Lind', givenName: 'Bo', tie: 'strong', interests: ['beekeeping'] }),
    makeContact({ id: 'ann', displayName: 'Ann Holm', givenName: 'Ann', tie: 'weak', interests: ['beekeeping'] }),
    makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle' }),
  ]);
  await database.tips.add(
    makeTip({
      id: 'tip',
      title: 'Beekeeping on roofs',
      url: 'https://www.example.dk/bees',
      topics: ['beekeeping'],
      ...fields,
    }),
  );
  const rendered = await renderScreen(<TipScreen />, {
    database,
    language,
    address: paths.tip('tip'),
    pattern: paths.tip(':id'),
  });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

test('its link opens the page, and says which site that is; the note is plain text', async () => {
  await renderTip({ note: '<b>Read</b>\nthe end' });
  const link = screen.getByRole('link', { name: 'example.dk' });
  expect(link.getAttribute('href')).toBe('https://www.example.dk/bees');
  expect(link.getAttribute('rel')).toContain('noopener');
  screen.getByText(/<b>Read<\/b>/);
});

test('a long note shows its beginning, and all of it on a press', async () => {
  const { user } = await renderTip({ note: 'word '.repeat(500).trim() });
  expect(screen.getByText(/^word.*…$/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'The whole note' }));
  expect(screen.getByText(/^word/).textContent).toHaveLength(2499);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'https://me@bank.dk/', '//evil.dk'])(
  '%s is never a link, wherever it came from',
  async (url) => {
    await renderTip({ url });
    screen.getByText(url);
    expect(screen.queryByRole('link', { name: url })).toBeNull();
    expect(document.querySelector('a[href^="javascript"], a[href^="data"]')).toBeNull();
  },
);

test('whom it fits is shown with the words that say so, and it is passed on from there', async () => {
  const { user } = await renderTip();
  const fits = await screen.findByRole('list', { name: 'It may be something for' });
  await within(fits).findByRole('button', { name: 'Bo Lind' });
  expect(within(fits).getAllByText(/^Because of [Bb]eekeeping/)).toHaveLength(2);
  expect(screen.queryByRole('button', { name: 'Offer it to all it fits' })).toBeNull();
  await user.click(within(fits).getByRole('button', { name: 'Bo Lind' }));
  within(await screen.findByRole('dialog')).getByText('Beekeeping on roofs');
});

test('an event is offered to all it fits', async () => {
  const { user } = await renderTip({ kind: 'event', eventOn: addDays(today, 3) });
  await user.click(await screen.findByRole('button', { name: 'Offer it to all it fits' }));
  expect(within(await screen.findByRole('dialog')).getByRole('button', { name: /two|2/ })).toBeTruthy();
});

test('where nobody fits, somebody may come to mind', async () => {
  await renderTip({ title: 'Zxq', topics: [] });
  await screen.findByText('No one fits yet. Does someone come to mind?');
  expect(screen.getByRole('button', { name: 'Pass on' })).toBeTruthy();
});

test('keeping away, taking out again and throwing away are said, and can be undone', async () => {
  const { user, database } = await renderTip({}, 'da');
  await user.click(screen.getByRole('button', { name: 'Mere: Beekeeping on roofs' }));
  await user.click(screen.getByRole('button', { name: /^Læg væk/ }));
  await screen.findByText('Lagt væk.');
  await screen.findByText('Lagt væk i dag.');
  expect(screen.queryByRole('button', { name: 'Giv videre' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Mere: Beekeeping on roofs' }));
  await user.click(screen.getByRole('button', { name: 'Tag det frem igen' }));
  await screen.findByRole('button', { name: 'Giv videre' });
  await user.click(screen.getByRole('button', { name: 'Mere: Beekeeping on roofs' }));
  await user.click(screen.getByRole('button', { name: 'Slet' }));
  await screen.findByText('Lagt i papirkurven.');
  await screen.findByRole('heading', { name: 'Tippet er her ikke længere' });
  await user.click(screen.getByRole('button', { name: 'Fortryd' }));
  await waitFor(async () => expect(await database.tips.get('tip')).not.toHaveProperty('deletedAt'));
});

test('what someone gave one is read, and then one may tell them', async () => {
  const { user, database } = await renderTip({ forMe: true, fromContactId: 'helle', kind: 'podcast' });
  screen.getByRole('link', { name: 'From Helle Kjær' });
  expect(screen.queryByRole('button', { name: /^Tell Helle/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'I’ve heard it' }));
  await screen.findByText('You heard it today.');
  expect(await database.tips.get('tip')).toMatchObject({ readOn: today });
  await user.click(screen.getByRole('button', { name: 'Tell Helle what you took from it' }));
  await screen.findByRole('dialog', { name: /Helle/ });
});

test('of what was told it is said when', async () => {
  await renderTip({ forMe: true, fromContactId: 'helle', readOn: addDays(today, -1), toldOn: today });
  screen.getByText('You read it yesterday.');
  expect(screen.getByText('You told Helle today what you took from it.')).toBeTruthy();
});

test('who gave it may still be said', async () => {
  await renderTip({ forMe: true });
  expect(screen.getByRole('link', { name: 'Say who it came from' }).getAttribute('href')).toBe('#/tips/tip/edit');
});

test('to whom it went stands on its page', async () => {
  const { database } = await renderTip();
  await database.forwards.add(makeForward({ tipId: 'tip', contactId: 'helle', day: today, response: 'thanked' }));
  const section = await screen.findByRole('region', { name: 'Passed on to' });
  expect(within(section).getByText(/Said thanks/)).toBeTruthy();
});
