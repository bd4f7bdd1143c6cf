import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { useOutreach } from '../../src/person/use-outreach.ts';
import type { Way } from '../../src/person/ways.ts';
import type { Database } from '../../src/store/database.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

const HELLE = makeContact({ id: 'helle' });
const CALL: Way = { means: 'call', to: '22 33 44 55' };

let followed: string[] = [];

function noteLink(event: MouseEvent): void {
  if (event.target instanceof HTMLAnchorElement) {
    followed.push(event.target.href);
    event.preventDefault();
  }
}

beforeEach(() => {
  followed = [];
  document.addEventListener('click', noteLink);
});

afterEach(() => {
  document.removeEventListener('click', noteLink);
  vi.restoreAllMocks();
});

function Act({ way }: { readonly way: Way }) {
  const { go } = useOutreach(HELLE);
  return (
    <button type="button" onClick={() => void go(way, { text: 'Hi Helle' })}>
      Go
    </button>
  );
}

async function goBy(way: Way, database?: Database) {
  const open = database ?? (await openFresh());
  await open.contacts.put(HELLE);
  const { user } = await renderScreen(<Act way={way} />, { database: open });
  return { database: open, press: () => user.click(screen.getByRole('button', { name: 'Go' })) };
}

/** Ends with the test. */
function aborted(): AbortController {
  const controller = new AbortController();
  onTestFinished(() => controller.abort());
  return controller;
}

/** Gives the phone something to share with, until the test is over. */
function withShare(share: () => Promise<void>): void {
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'));
}

test('what one is about to do is stored before the link is followed', async () => {
  const { database, press } = await goBy(CALL);
  const stored: Promise<number>[] = [];
  const count = (): void => void stored.push(database.intentions.count());
  document.addEventListener('click', (event) => event.target instanceof HTMLAnchorElement && count(), {
    signal: aborted().signal,
  });
  await press();
  await waitFor(() => expect(followed).toEqual(['tel:22334455']));
  expect(await Promise.all(stored)).toEqual([1]);
});

test('a write that fails keeps nobody from calling, and says so', async () => {
  const { database, press } = await goBy(CALL);
  vi.spyOn(database.intentions, 'bulkAdd').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  await press();
  await waitFor(() => expect(followed).toEqual(['tel:22334455']));
  expect(await screen.findByText('This could not be kept, so you won’t be asked how it went.')).toBeTruthy();
});

test('words go along in the link', async () => {
  const { press } = await goBy({ means: 'whatsapp', to: '+4522334455' });
  await press();
  await waitFor(() => expect(followed).toEqual(['whatsapp://send?phone=4522334455&text=Hi%20Helle']));
});

test('what was shared is asked about; what was called off is not', async () => {
  const share = vi.fn<() => Promise<void>>().mockResolvedValue(undefined);
  withShare(share);
  const shared = await goBy({ means: 'share' });
  await shared.press();
  await waitFor(() => expect(share).toHaveBeenCalledWith({ text: 'Hi Helle' }));
  expect(await shared.database.intentions.toArray()).toMatchObject([{ act: 'share', via: 'share', text: 'Hi Helle' }]);

  share.mockRejectedValue(new DOMException('no app chosen', 'AbortError'));
  await shared.press();
  await waitFor(async () => expect(await shared.database.intentions.count()).toBe(0));
});

test('where the clipboard is closed it says how to go on', async () => {
  const { press } = await goBy({ means: 'copy' });
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('closed', 'NotAllowedError'));
  await press();
  expect(await screen.findByText(/^It could not be copied/)).toBeTruthy();
});
