import { beforeEach, expect, test, vi } from 'vitest';
import { arriveAtScreen, leaveScreen, presentPlace, replaceScreen } from '../../src/ui/screen-history.ts';

const goes = vi.spyOn(window.history, 'go').mockImplementation(() => undefined);

beforeEach(() => {
  goes.mockClear();
  comeTo('#/contacts');
  comeTo('#/log');
});

test('a screen whose work is done is left for the one before it', () => {
  leaveScreen('/');
  expect(goes).toHaveBeenCalledWith(-1);
});

test('an act that ends on the screen where it began leaves that screen', () => {
  const here = presentPlace();
  leaveScreen('/', here);
  expect(goes).toHaveBeenCalledWith(-1);
});

test('an open sheet makes it no other screen, and its entry is gone over too', () => {
  const here = presentPlace();
  window.history.pushState({ screen: here.screen, sheet: 1 }, '');
  leaveScreen('/', here);
  expect(goes).toHaveBeenCalledWith(-2);
});

test('someone who has gone elsewhere meanwhile is left where they are', () => {
  const here = presentPlace();
  comeTo('#/trash');
  leaveScreen('/', here);
  replaceScreen('/', here);
  expect(goes).not.toHaveBeenCalled();
  expect(window.location.hash).toBe('#/trash');
});

test('also before the next screen has come, and when it took the place of the one they were on', () => {
  const here = presentPlace();
  window.history.pushState(null, '', '#/trash');
  leaveScreen('/', here);
  comeTo('#/log');
  const there = presentPlace();
  replaceScreen('/contacts/helle', there);
  leaveScreen('/', there);
  expect(goes).not.toHaveBeenCalled();
  expect(window.location.hash).toBe('#/contacts/helle');
});

test('an act that ends where it began puts the next screen in the place of this one', () => {
  replaceScreen('/contacts/helle', presentPlace());
  expect(window.location.hash).toBe('#/contacts/helle');
});

/** Goes to an address as a link does, and arrives. */
function comeTo(address: string): void {
  window.history.pushState(null, '', address);
  arriveAtScreen();
}
