/** Insights are reckoned once for each state of what is here: who comes back finds them at once, after an act anew. */
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { useInsights } from '../../src/hooks/use-insights.ts';
import { DatabaseContext } from '../../src/hooks/use-live.ts';
import { ThinkContext } from '../../src/hooks/use-thinking.ts';
import { dismiss } from '../../src/store/dismissals.ts';
import { think } from '../../src/store/thinking.ts';
import { SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import '../support/patience.ts';

test('the year first, then the years before; once, until something is done', async () => {
  const database = await openFresh();
  const asked: string[] = [];
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <DatabaseContext value={database}>
      <ThinkContext
        value={(about, today) => {
          asked.push(about);
          return think(database, about, today);
        }}
      >
        {children}
      </ThinkContext>
    </DatabaseContext>
  );
  const first = renderHook(useInsights, { wrapper });
  await waitFor(() => expect(first.result.current.ties).toBeDefined());
  expect(first.result.current.year).toBeDefined();
  expect(asked).toEqual(['insights', 'insights of ties']);
  first.unmount();

  const again = renderHook(useInsights, { wrapper });
  await waitFor(() => expect(again.result.current.ties).toBeDefined());
  expect(asked).toHaveLength(2);

  await dismiss(database, 'pitfall too-alike', SUNDAY);
  await waitFor(() => expect(asked).toHaveLength(4));
  await waitFor(() => expect(again.result.current.ties).not.toBe(first.result.current.ties));
});
