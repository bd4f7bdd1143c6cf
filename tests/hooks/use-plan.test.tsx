import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { DatabaseContext } from '../../src/hooks/use-live.ts';
import { usePlan } from '../../src/hooks/use-plan.ts';
import type { Database } from '../../src/store/database.ts';
import { makeContact, makeSettings, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import '../support/patience.ts';

function Shown({ name }: { readonly name: string }) {
  const plan = usePlan(SUNDAY);
  return <p aria-label={name}>{plan.kind === 'made' ? `${plan.week.people.length} people` : plan.kind}</p>;
}

function renderTabs(database: Database, names: readonly string[]) {
  onTestFinished(cleanup);
  return render(
    <DatabaseContext value={database}>
      {names.map((name) => (
        <Shown key={name} name={name} />
      ))}
    </DatabaseContext>,
  );
}

async function openWithDue(count: number): Promise<Database> {
  const database = await openFresh();
  await database.settings.add(makeSettings());
  await database.contacts.bulkAdd(
    Array.from({ length: count }, () => makeContact({ tie: 'strong', dueOn: addDays(SUNDAY, -1) })),
  );
  return database;
}

test('two that look at once make one plan', async () => {
  const database = await openWithDue(7);
  renderTabs(database, ['one', 'other']);
  await waitFor(() => expect(screen.getAllByText('5 people')).toHaveLength(2));
  expect(await database.plans.count()).toBe(1);
});

test('many are left to the worker; when it cannot start, the page makes the plan', async () => {
  const database = await openWithDue(301);
  const started = vi.fn<() => void>();
  class NoWorker extends EventTarget {
    constructor() {
      super();
      started();
      setTimeout(() => this.dispatchEvent(new Event('error')));
    }
    readonly postMessage = () => undefined;
    readonly terminate = () => undefined;
  }
  vi.stubGlobal('Worker', NoWorker);
  renderTabs(database, ['one']);
  expect(await screen.findByText('5 people')).toBeTruthy();
  expect(started).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

test('an empty database is told from one whose people are not due', async () => {
  const { unmount } = renderTabs(await openFresh(), ['empty']);
  expect(await screen.findByText('nobody')).toBeTruthy();
  unmount();
  const database = await openWithDue(0);
  await database.contacts.add(makeContact());
  renderTabs(database, ['unsorted']);
  expect(await screen.findByText('none')).toBeTruthy();
});
