/** The one question about someone of whom little is known: answered, waved away, and taken back. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { LearningQuestion as Question } from '../../src/domain/learning.ts';
import { LearningQuestion } from '../../src/person/learning-question.tsx';
import { todayHere } from '../../src/platform/clock.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

const today = todayHere();

async function renderQuestion(question: Question, fields: Partial<Contact> = {}) {
  const database = await openFresh();
  const contact = makeContact({
    id: 'helle',
    displayName: 'Helle Kjær',
    givenName: 'Helle',
    tie: 'strong',
    rhythmSince: today,
    dueOn: addDays(today, 90),
    ...fields,
  });
  await database.contacts.add(contact);
  const onAnswered = vi.fn<() => void>();
  const rendered = await renderScreen(
    <LearningQuestion person={{ contact, history: [] }} question={question} onAnswered={onAnswered} />,
    { database },
  );
  return { ...rendered, onAnswered, asked: within(screen.getByRole('region', { name: 'A question' })) };
}

test('what you talk about is kept as interests', async () => {
  const { user, database, asked, onAnswered } = await renderQuestion({ code: 'topics' }, { interests: ['boats'] });
  asked.getByText('Nothing noted about Helle yet. What do you usually talk about?');
  await user.type(asked.getByRole('textbox', { name: 'What you talk about' }), 'rowing, the choir');
  await user.click(asked.getByRole('button', { name: 'Keep it' }));
  await screen.findByText('Noted about Helle.');
  expect(onAnswered).toHaveBeenCalledOnce();
  expect(await database.contacts.get('helle')).toMatchObject({ interests: ['boats', 'rowing', 'the choir'] });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await database.contacts.get('helle')).toMatchObject({ interests: ['boats'] }));
});

test('an answer that is pressed twice is noted once', async () => {
  const { user, database, asked, onAnswered } = await renderQuestion({ code: 'last-contact' });
  await user.dblClick(asked.getByRole('button', { name: 'This year' }));
  await screen.findByText('Noted about Helle.');
  expect(onAnswered).toHaveBeenCalledOnce();
  expect(await database.interactions.count()).toBe(1);
});

test('nothing written, nothing kept', async () => {
  const { user, asked, onAnswered } = await renderQuestion({ code: 'topics' });
  await user.click(asked.getByRole('button', { name: 'Keep it' }));
  expect(onAnswered).not.toHaveBeenCalled();
});

test.each([
  ['This month', 'month'],
  ['This year', 'year'],
  ['Longer ago', 'year'],
])('roughly when last: %s', async (answer, precision) => {
  const { user, database, asked, onAnswered } = await renderQuestion({ code: 'last-contact' });
  asked.getByText('Roughly when were you last in touch with Helle?');
  await user.click(asked.getByRole('button', { name: answer }));
  await screen.findByText('Noted about Helle.');
  expect(onAnswered).toHaveBeenCalledOnce();
  expect(await database.interactions.toArray()).toMatchObject([{ contactIds: ['helle'], precision }]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await database.interactions.count()).toBe(0));
});

test.each<[Question, string, string]>([
  [{ code: 'last-contact' }, 'Don’t know', 'You won’t be asked that about Helle for some months.'],
  [{ code: 'topics' }, 'Not now', 'You won’t be asked that about Helle for some months.'],
  [{ code: 'misfit', misfit: 'strong-yet-silent' }, 'Leave it', 'It stays as it is with Helle.'],
])('%o can be waved away', async (question, answer, said) => {
  const { user, database, asked, onAnswered } = await renderQuestion(question);
  await user.click(asked.getByRole('button', { name: answer }));
  await screen.findByText(said);
  expect(onAnswered).toHaveBeenCalledOnce();
  expect(await database.dismissals.toArray()).toMatchObject([{ what: `learning:${question.code}:helle` }]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await database.dismissals.count()).toBe(0));
});

test('a close tie gone silent can be called loose, or be thought over with the four questions', async () => {
  const { user, database, asked } = await renderQuestion({ code: 'misfit', misfit: 'strong-yet-silent' });
  asked.getByText('It has been quiet with Helle for over a year. Still a close tie?');
  await user.click(asked.getByRole('button', { name: 'Change' }));
  await user.click(screen.getByRole('radio', { name: 'Not sure' }));
  for (const little of screen.getAllByRole('radio', { name: 'A little' })) await user.click(little);
  await user.click(screen.getByRole('button', { name: 'Call it loose' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect(await database.contacts.get('helle')).toMatchObject({
      tie: 'weak',
      tieAnswers: { acquaintance: 1, availability: 1, confidentiality: 1, support: 1 },
    }),
  );
});

test('an answer that cannot be saved says so and stays', async () => {
  const { user, database, asked, onAnswered } = await renderQuestion({ code: 'last-contact' });
  database.close();
  await user.click(asked.getByRole('button', { name: 'This month' }));
  await screen.findByText('It could not be saved. Try once more?');
  expect(onAnswered).not.toHaveBeenCalled();
});
