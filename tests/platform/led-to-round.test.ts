import { afterEach, expect, test, vi } from 'vitest';
import { followRoundNotification } from '../../src/platform/led-to-round.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  window.location.hash = '';
});

/** A worker that can say something, and the answers it got. */
function workerHere() {
  const worker = new EventTarget();
  const answers: unknown[] = [];
  vi.stubGlobal('navigator', { serviceWorker: worker });
  const say = (data: unknown): void => {
    const ports = [{ postMessage: (answer: unknown) => answers.push(answer) }];
    worker.dispatchEvent(Object.assign(new Event('message'), { data, ports }));
  };
  return { say, answers };
}

/** Notes the links that are pressed; a form would hold them back here. */
function pressedLinks(): readonly string[] {
  const pressed: string[] = [];
  const note = ({ target }: Event): void => void (target instanceof HTMLAnchorElement && pressed.push(target.hash));
  document.addEventListener('click', note, { capture: true });
  return pressed;
}

test('asked for the round, the page presses a link to it and says so', () => {
  const { say, answers } = workerHere();
  const pressed = pressedLinks();
  const stop = followRoundNotification();
  say('something else');
  expect([pressed, answers]).toEqual([[], []]);
  say('to-round');
  expect([pressed, answers]).toEqual([['#/check-in'], ['led']]);
  stop();
  say('to-round');
  expect(answers).toEqual(['led']);
});

test('without a service worker there is nothing to follow', () => {
  vi.stubGlobal('navigator', {});
  expect(() => followRoundNotification()()).not.toThrow();
});
