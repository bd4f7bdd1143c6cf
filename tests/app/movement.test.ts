/** Which ways from one screen to the next are moved by the app, and which by the phone. */
import { beforeEach, expect, it, vi } from 'vitest';
import { moveAlong } from '../../src/app/movement.ts';

const start = vi.fn<(update: () => Promise<void>) => Pick<ViewTransition, 'ready' | 'finished'>>((update) => {
  void update();
  return { ready: Promise.resolve(), finished: Promise.resolve() };
});

beforeEach(() => {
  start.mockClear();
  Object.assign(document, { startViewTransition: start });
  document.body.innerHTML = '<main><h1>Week</h1></main>';
});

function way() {
  return { from: '/contacts/1', to: '/contacts', show: vi.fn<() => void>() };
}

it('one screen gives way to the next by a movement', () => {
  const { show, ...between } = way();
  moveAlong({ ...between, show });
  expect(start).toHaveBeenCalledOnce();
  expect(show).toHaveBeenCalledOnce();
});

it('where the phone has moved the page back itself, it isn’t moved a second time', () => {
  const [byPhone, next] = [way(), way()];
  dispatchEvent(Object.assign(new PopStateEvent('popstate'), { hasUAVisualTransition: true }));
  moveAlong(byPhone);
  expect(start).not.toHaveBeenCalled();
  expect(byPhone.show).toHaveBeenCalledOnce();
  moveAlong(next);
  expect(start).toHaveBeenCalledOnce();
});
