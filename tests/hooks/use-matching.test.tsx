import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MatchingClient, type StartMatchingSource } from '../../src/hooks/matching-client.ts';
import { MatchingClientContext } from '../../src/hooks/use-matching.ts';
import { useTipFits } from '../../src/hooks/use-tip-fits.ts';
import { useTipsFor } from '../../src/hooks/use-tips-for.ts';
import type { MatchingAnswer, MatchingQuestion } from '../../src/workers/matching-messages.ts';
import { makeContact, makeTip, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

const anna = makeContact({ interests: ['bees'] });
const bees = makeTip({ title: 'Bees in town' });

test('a screen sees whom a tip fits and which tips fit someone, and follows changes', async () => {
  const database = await openFresh();
  await database.contacts.add(anna);
  await database.tips.add(bees);
  await renderScreen(<Shown />, { database });
  expect(await screen.findByText(`fits ${anna.id} by Bees`)).toBeTruthy();
  expect(await screen.findByText(`brings ${bees.id}`)).toBeTruthy();
  await act(() => database.tips.update(bees.id, { archivedOn: '2026-03-01' }));
  expect(await screen.findByText('brings nothing')).toBeTruthy();
});

test('the worker starts with the first question, and who leaves is named', () => {
  const { start, questions } = fakeSource();
  const client = new MatchingClient(start);
  client.leave('nobody');
  expect(questions).toEqual([]);
  const { unmount } = render(
    <MatchingClientContext value={client}>
      <Shown />
    </MatchingClientContext>,
  );
  expect(questions).toMatchObject([
    { kind: 'ask', asked: { kind: 'fits', id: bees.id } },
    { kind: 'ask', asked: { kind: 'tips', id: anna.id } },
  ]);
  unmount();
  expect(questions.slice(2).map(({ kind }) => kind)).toEqual(['leave', 'leave']);
});

test('an answer to an earlier question is none to this one', () => {
  const { start, questions, answer } = fakeSource();
  render(
    <MatchingClientContext value={new MatchingClient(start)}>
      <Shown />
    </MatchingClientContext>,
  );
  const [asked] = questions;
  if (asked?.kind !== 'ask') throw new Error('nothing was asked');
  act(() =>
    answer({
      kind: 'answer',
      viewer: asked.viewer,
      asked: { ...asked.asked, id: 'another' },
      fits: [{ contactId: 'someone', score: 1, words: [] }],
      tips: [],
      helpers: { free: [], heldBack: [] },
    }),
  );
  expect(screen.getByText('fits not yet')).toBeTruthy();
});

test('a worker that fails is known by its own name', () => {
  const { start, answer } = fakeSource();
  const client = new MatchingClient(start);
  client.ask('one', { kind: 'fits', id: 'x', today: SUNDAY });
  answer({ kind: 'failed', name: 'DatabaseClosedError', message: 'gone' });
  expect(client.failure()).toMatchObject({ name: 'DatabaseClosedError', message: 'gone' });
});

function Shown() {
  const fits = useTipFits(bees.id);
  const tips = useTipsFor(anna.id);
  return (
    <>
      <p>
        {fits === undefined
          ? 'fits not yet'
          : fits.map(({ contactId, words }) => `fits ${contactId} by ${words.join()}`)}
      </p>
      <p>{tips?.map(({ tipId }) => `brings ${tipId}`).join() || 'brings nothing'}</p>
    </>
  );
}

function fakeSource() {
  const questions: MatchingQuestion[] = [];
  const answers: ((answer: MatchingAnswer) => void)[] = [];
  const start: StartMatchingSource = (onAnswer) => {
    answers.push(onAnswer);
    return { ask: (question) => void questions.push(question) };
  };
  return { start, questions, answer: (given: MatchingAnswer) => answers[0]?.(given) };
}
