import { screen } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { StorageNote } from '../../src/person/storage-note.tsx';
import { renderScreen } from '../support/render-screen.tsx';

function no(): Promise<boolean> {
  return Promise.resolve(false);
}

/** A browser that has not agreed to keep anything, for the time of the test. */
function beAtRisk(others: { readonly [name: string]: unknown } = {}): void {
  for (const [name, value] of Object.entries({ storage: { persisted: no, persist: no }, ...others })) {
    Object.defineProperty(navigator, name, { configurable: true, value });
    onTestFinished(() => void Reflect.deleteProperty(navigator, name));
  }
}

test('in a tab the home screen is named among what helps', async () => {
  beAtRisk();
  await renderScreen(<StorageNote />);
  expect(await screen.findByText(/What helps: the app on the home screen/)).toBeTruthy();
});

test('on the home screen already, it is not', async () => {
  beAtRisk({ standalone: true });
  await renderScreen(<StorageNote />);
  expect(await screen.findByText(/A backup now and then helps/)).toBeTruthy();
  expect(screen.queryByText(/home screen/)).toBeNull();
});
