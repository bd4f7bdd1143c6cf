/** Thinking in a worker: once a screen is left nobody waits for it, and it stops. */
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { DatabaseContext } from '../../src/hooks/use-live.ts';
import { ReckonContext, useReckoning } from '../../src/hooks/use-reckoning.ts';
import { ThinkContext, useThinking } from '../../src/hooks/use-thinking.ts';
import { SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import '../support/patience.ts';

test('a thought that is under way stops when one leaves', () => {
  const signals: (AbortSignal | undefined)[] = [];
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <ThinkContext
      value={(_about, _today, leaving) => {
        signals.push(leaving);
        return new Promise(() => {});
      }}
    >
      {children}
    </ThinkContext>
  );
  const { unmount } = renderHook(() => useThinking('gift', { today: SUNDAY, stamp: 'once' }), { wrapper });
  expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
  unmount();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});

test('so does a reckoning', async () => {
  const database = await openFresh();
  const signals: (AbortSignal | undefined)[] = [];
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <DatabaseContext value={database}>
      <ReckonContext
        value={(_request, leaving) => {
          signals.push(leaving);
          return new Promise(() => {});
        }}
      >
        {children}
      </ReckonContext>
    </DatabaseContext>
  );
  const { unmount } = renderHook(() => useReckoning({ kind: 'closer', wish: 'sail', today: SUNDAY }), { wrapper });
  await waitFor(() => expect(signals.map((signal) => signal?.aborted)).toEqual([false]));
  unmount();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
});
