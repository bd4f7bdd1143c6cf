import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useVeil } from '../../src/app/use-veil.ts';
import { GRACE_MS } from '../../src/domain/veil.ts';
import { DatabaseContext } from '../../src/hooks/use-live.ts';
import type { Database } from '../../src/store/database.ts';
import { saveSettings } from '../../src/store/settings.ts';
import { keptPin } from '../support/kept-pin.ts';
import { makeSettings } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import '../support/patience.ts';

const VEILED = { hideNames: false, veil: true, pin: keptPin('2468') } as const;

let database: Database;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-03-08T12:00'), toFake: ['Date'] });
  database = await openFresh();
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Says what stands: the veil, the screens, or both, one beneath the other. */
function Standing() {
  const veil = useVeil();
  if (veil === undefined) return null;
  const things = [veil.isDown && 'veil', veil.hasBeenUp && 'screens'].filter(Boolean);
  return (
    <button type="button" onClick={veil.lift}>
      {things.join(' over ')}
    </button>
  );
}

async function start(privacy: Parameters<typeof makeSettings>[0]): Promise<void> {
  await database.settings.add(makeSettings(privacy));
  render(
    <DatabaseContext value={database}>
      <Standing />
    </DatabaseContext>,
  );
  await screen.findByRole('button');
}

function turn(state: 'hidden' | 'visible', afterMs = 0): void {
  vi.setSystemTime(Date.now() + afterMs);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

function lift(): void {
  act(() => screen.getByRole('button').click());
}

function isCovered(): boolean {
  return 'covered' in document.documentElement.dataset;
}

test('without it there is nothing but the screens, and leaving covers nothing', async () => {
  await start({ privacy: { hideNames: false, veil: false } });
  expect(screen.getByRole('button').textContent).toBe('screens');
  turn('hidden');
  expect(isCovered()).toBe(false);
});

test('at a start there is nothing beneath it until it is lifted', async () => {
  await start({ privacy: VEILED });
  expect(screen.getByRole('button').textContent).toBe('veil');
  expect(isCovered()).toBe(true);
  lift();
  expect(screen.getByRole('button').textContent).toBe('screens');
  expect(isCovered()).toBe(false);
});

test('the cover is there the moment one leaves, and gone after a moment away', async () => {
  await start({ privacy: VEILED });
  lift();
  turn('hidden');
  expect(isCovered()).toBe(true);
  turn('visible', GRACE_MS);
  expect(isCovered()).toBe(false);
  expect(screen.getByRole('button').textContent).toBe('screens');
});

test('after longer the veil is down over what was left as it was', async () => {
  await start({ privacy: VEILED });
  lift();
  turn('hidden');
  turn('visible', GRACE_MS + 1);
  expect(screen.getByRole('button').textContent).toBe('veil over screens');
  expect(isCovered()).toBe(true);
});

test('leaving while it is down gives nobody a way past it', async () => {
  await start({ privacy: VEILED });
  turn('hidden');
  turn('visible', 1000);
  expect(screen.getByRole('button').textContent).toBe('veil');
  expect(isCovered()).toBe(true);
});

test('lifted just when one leaves, it leaves the cover on until one is back', async () => {
  await start({ privacy: VEILED });
  turn('hidden');
  lift();
  expect(isCovered()).toBe(true);
  turn('visible', 1000);
  expect(isCovered()).toBe(false);
});

test('switched on, it falls the next time one leaves, not at once', async () => {
  await start({ privacy: { hideNames: false, veil: false } });
  await act(() => saveSettings(database, { privacy: VEILED }));
  await vi.waitFor(() => {
    turn('hidden');
    expect(isCovered()).toBe(true);
  });
  expect(screen.getByRole('button').textContent).toBe('screens');
  turn('visible', GRACE_MS + 1);
  expect(screen.getByRole('button').textContent).toBe('veil over screens');
});

test('one without a PIN could never be opened, so it does not fall', async () => {
  await start({ privacy: { hideNames: false, veil: true } });
  expect(screen.getByRole('button').textContent).toBe('screens');
});
