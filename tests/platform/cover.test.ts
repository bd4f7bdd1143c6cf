import { expect, test, vi } from 'vitest';
import { coverPage, uncoverPage, watchLeaving } from '../../src/platform/cover.ts';

test('the cover is on the page the moment it is put there, and gone when it is taken away', () => {
  coverPage();
  expect(document.documentElement.dataset['covered']).toBe('');
  uncoverPage();
  expect(document.documentElement.dataset['covered']).toBeUndefined();
});

test('the focus is where it was when one comes back', () => {
  const note = document.body.appendChild(document.createElement('input'));
  note.focus();
  coverPage();
  note.blur();
  coverPage();
  uncoverPage();
  expect(document.activeElement).toBe(note);
  note.remove();
});

test('leaving and coming back are told of, until nobody listens', () => {
  const left = vi.fn<() => void>();
  const back = vi.fn<() => void>();
  const stop = watchLeaving(left, back);
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  expect([left.mock.calls.length, back.mock.calls.length]).toEqual([1, 0]);
  state.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  expect([left.mock.calls.length, back.mock.calls.length]).toEqual([1, 1]);
  window.dispatchEvent(new Event('pagehide'));
  expect(left).toHaveBeenCalledTimes(2);
  stop();
  window.dispatchEvent(new Event('pagehide'));
  expect(left).toHaveBeenCalledTimes(2);
  state.mockRestore();
});
