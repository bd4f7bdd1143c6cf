import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DatabaseContext } from '../../src/hooks/use-live.ts';
import { useTogether } from '../../src/hooks/use-together.ts';
import type { Database } from '../../src/store/database.ts';
import type { TogetherAnswer, TogetherRequest } from '../../src/workers/together-messages.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('a few are changed by the page, and taken back by it', async () => {
  const { database, ids, hook } = await withPeople(3);
  const started = workersThat(() => ({ kind: 'failed' }));
  const done = await act(() => hook.result.current.change(ids, { kind: 'rest' }));
  expect(done.changed).toBe(3);
  expect(await restingIn(database)).toBe(3);
  await act(() => done.takeBack());
  expect(await restingIn(database)).toBe(0);
  expect(started).toEqual([]);
});

test('many are left to a worker, and so is taking them back', async () => {
  const { database, ids, hook } = await withPeople(201);
  const started = workersThat(({ kind }) =>
    kind === 'change' ? { kind: 'changed', done: { changed: 201, undoId: 'undo' } } : { kind: 'undone' },
  );
  const done = await act(() => hook.result.current.change(ids, { kind: 'rest' }));
  expect(done.changed).toBe(201);
  await act(() => done.takeBack());
  expect(started.map(({ kind }) => kind)).toEqual(['change', 'undo']);
  expect(await restingIn(database)).toBe(0);
});

test('a worker that fails, or cannot start, leaves it to the page', async () => {
  const { database, ids, hook } = await withPeople(201);
  const started = workersThat(() => ({ kind: 'failed' }));
  const done = await act(() => hook.result.current.change(ids, { kind: 'rest' }));
  expect(await restingIn(database)).toBe(201);
  workersThat(() => undefined);
  await act(() => done.takeBack());
  expect(await restingIn(database)).toBe(0);
  expect(started).toHaveLength(1);
  expect(hook.result.current.isBusy).toBe(false);
});

async function withPeople(count: number) {
  const database = await openFresh();
  const people = Array.from({ length: count }, (_, index) => makeContact({ id: `person-${index}` }));
  await database.contacts.bulkAdd(people);
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <DatabaseContext value={database}>{children}</DatabaseContext>
  );
  onTestFinished(cleanup);
  return { database, ids: people.map(({ id }) => id), hook: renderHook(() => useTogether(), { wrapper }) };
}

/** Workers that answer so, or break off where there is no answer; and what they were asked. */
function workersThat(answer: (request: TogetherRequest) => TogetherAnswer | undefined): readonly TogetherRequest[] {
  const asked: TogetherRequest[] = [];
  class Answering extends EventTarget {
    readonly terminate = () => undefined;
    postMessage(request: TogetherRequest): void {
      asked.push(request);
      const data = answer(request);
      const event = data === undefined ? new Event('error') : new MessageEvent('message', { data });
      setTimeout(() => this.dispatchEvent(event));
    }
  }
  vi.stubGlobal('Worker', Answering);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return asked;
}

async function restingIn(database: Database): Promise<number> {
  return database.contacts.filter(({ restingSince }) => restingSince !== undefined).count();
}
