import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DatabaseContext, useLive } from '../../src/hooks/use-live.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import '../support/patience.ts';

async function renderName(firstId: string) {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'a', displayName: 'Anna' }),
    makeContact({ id: 'b', displayName: 'Bo' }),
  ]);
  const seen: (string | undefined)[] = [];
  const hook = renderHook(
    ({ id }) => {
      const name = useLive(async (open) => (await open.contacts.get(id))?.displayName, [id]);
      seen.push(`${id}: ${name}`);
      return name;
    },
    {
      initialProps: { id: firstId },
      wrapper: ({ children }) => <DatabaseContext value={database}>{children}</DatabaseContext>,
    },
  );
  return { ...hook, database, seen };
}

test('is undefined until the first answer, then follows the rows', async () => {
  const { result, database } = await renderName('a');
  expect(result.current).toBeUndefined();
  await waitFor(() => expect(result.current).toBe('Anna'));
  await act(() => database.contacts.update('a', { displayName: 'Anna Bay' }));
  await waitFor(() => expect(result.current).toBe('Anna Bay'));
});

test('never gives the answer of one person for another', async () => {
  const { result, rerender, seen } = await renderName('a');
  await waitFor(() => expect(result.current).toBe('Anna'));
  rerender({ id: 'b' });
  await waitFor(() => expect(result.current).toBe('Bo'));
  expect(seen).not.toContain('b: Anna');
});
