import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Button } from '../../../src/ui/acts/button.tsx';
import { useToast } from '../../../src/ui/overlays/toast-context.ts';
import { renderScreen } from '../../support/render-screen.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function Removing({ onUndo }: { readonly onUndo: () => void }) {
  const toast = useToast();
  return <Button onClick={() => toast({ text: 'Helle is gone.', undo: onUndo })}>Remove</Button>;
}

async function renderToast(onUndo = () => undefined as void) {
  await renderScreen(<Removing onUndo={onUndo} />);
  fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
}

function pass(seconds: number): void {
  act(() => void vi.advanceTimersByTime(seconds * 1000));
}

test('it can be undone for ten seconds', async () => {
  await renderToast();
  pass(9.9);
  expect(screen.getByText('Helle is gone.')).toBeTruthy();
  pass(0.2);
  expect(screen.queryByText('Helle is gone.')).toBeNull();
});

test('undo undoes once and goes', async () => {
  const undo = vi.fn<() => void>();
  await renderToast(undo);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Helle is gone.')).toBeNull();
});

test('it waits while the focus rests on it', async () => {
  await renderToast();
  fireEvent.focus(screen.getByRole('button', { name: 'Undo' }));
  pass(60);
  expect(screen.getByText('Helle is gone.')).toBeTruthy();
  fireEvent.blur(screen.getByRole('button', { name: 'Undo' }));
  pass(10.1);
  expect(screen.queryByText('Helle is gone.')).toBeNull();
});

test('the time under a sheet does not count, since nothing of it can be pressed there', async () => {
  await renderToast();
  const sheet = document.body.appendChild(document.createElement('dialog'));
  sheet.setAttribute('open', '');
  pass(60);
  expect(screen.getByText('Helle is gone.')).toBeTruthy();
  sheet.remove();
  pass(9.4);
  expect(screen.getByText('Helle is gone.')).toBeTruthy();
  pass(1);
  expect(screen.queryByText('Helle is gone.')).toBeNull();
});
