import { act, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { EVERYONE } from '../../src/domain/people-query.ts';
import { PeopleClient, type StartPeopleSource } from '../../src/hooks/people-client.ts';
import { PeopleClientContext, useDemand, usePeople } from '../../src/hooks/use-people.ts';
import type { PeopleAnswer, PeopleQuestion } from '../../src/workers/people-messages.ts';
import { makeContact, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { peopleSourceOf } from '../support/people.ts';
import { en } from '../../src/i18n/en.ts';
import { FirstMessagesContext } from '../../src/i18n/use-messages.ts';
import { renderScreen } from '../support/render-screen.tsx';

test('the demand is reckoned when the page is idle, beside the capacity', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ displayName: 'Anna', tie: 'strong', rhythm: { every: 1, unit: 'week' } }));
  const client = new PeopleClient(peopleSourceOf(database));
  await renderScreen(<Shown client={client} />, { database });
  expect(await screen.findByText('1 of 5')).toBeTruthy();
});

test('the worker starts with the first question, and who leaves is named', () => {
  const { start, questions } = fakeSource();
  const client = new PeopleClient(start);
  expect(questions).toEqual([]);
  const { unmount } = render(
    <FirstMessagesContext value={en}>
      <PeopleClientContext value={client}>
        <Lister />
      </PeopleClientContext>
    </FirstMessagesContext>,
  );
  expect(questions).toMatchObject([{ kind: 'look', look: { query: EVERYONE, language: 'en' } }]);
  unmount();
  expect(questions.at(-1)?.kind).toBe('leave');
});

test('a worker that fails is thrown into the error screen by its own name', () => {
  const { start, answer } = fakeSource();
  const client = new PeopleClient(start);
  const seen = vi.fn<() => void>();
  client.subscribe(seen);
  client.askDemand(SUNDAY);
  act(() => answer({ kind: 'failed', name: 'DatabaseClosedError', message: 'gone' }));
  expect(seen).toHaveBeenCalledOnce();
  expect(() => client.listOf('anyone')).toThrowError(expect.objectContaining({ name: 'DatabaseClosedError' }));
  expect(client.demand()).toBeUndefined();
});

function Shown({ client }: { readonly client: PeopleClient }) {
  return (
    <PeopleClientContext value={client}>
      <Demand />
    </PeopleClientContext>
  );
}

function Demand() {
  const demand = useDemand();
  return <p>{demand === undefined ? 'not yet' : `${demand.demand} of ${demand.capacity}`}</p>;
}

function Lister() {
  return <p>{usePeople(EVERYONE)?.count ?? 'not yet'}</p>;
}

function fakeSource() {
  const questions: PeopleQuestion[] = [];
  const answers: ((answer: PeopleAnswer) => void)[] = [];
  const start: StartPeopleSource = (onAnswer) => {
    answers.push(onAnswer);
    return { ask: (question) => void questions.push(question) };
  };
  return { start, questions, answer: (given: PeopleAnswer) => answers[0]?.(given) };
}
