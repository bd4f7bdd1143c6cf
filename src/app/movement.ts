/**
 * How one screen gives way to the next: tabs fade into one another, deeper comes from the side, back goes the other way,
 * and a person's face goes along to their page. It is short, holds nothing up, and stays away under reduced motion.
 */
import { flushSync } from 'react-dom';
import { paths } from '../paths.ts';
import { isGoingBack } from '../ui/screen-history.ts';
import './movement.css';
import type { Way } from './use-address.ts';

/** Leads from one screen to the next, with a movement where the browser has it and the person wants it. */
export function moveAlong(way: Way): void {
  const isMoved = isMovedByPhone;
  isMovedByPhone = false;
  if (isMoved || !('startViewTransition' in document) || wantsStillness()) return way.show();
  const root = document.documentElement;
  root.dataset['way'] = directionOf(way);
  const left = faceOf(way, way.from);
  nameFace(left, true);
  let reached: HTMLElement | undefined;
  const movement = document.startViewTransition(async () => {
    flushSync(way.show);
    await headingShown();
    nameFace(left, false);
    reached = left && faceOf(way, way.to);
    nameFace(reached, true);
  });
  latest = movement;
  // one that the next overtakes, or that nobody sees, is no fault
  movement.ready.catch(() => undefined);
  movement.finished
    .catch(() => undefined)
    .finally(() => {
      nameFace(reached, false);
      if (latest === movement) delete root.dataset['way'];
    });
}

let latest: ViewTransition | undefined;

/** A finger from the edge goes back, and the phone moves the page along with it; popstate comes before hashchange. */
let isMovedByPhone = false;
addEventListener('popstate', ({ hasUAVisualTransition }) => {
  isMovedByPhone = hasUAVisualTransition;
});

function wantsStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

const TABS: ReadonlySet<string> = new Set([paths.week, paths.contacts, paths.networks, paths.compass]);

function directionOf({ from, to }: Way): 'across' | 'back' | 'deeper' {
  const isBack = isGoingBack();
  if (TABS.has(to) && (!isBack || TABS.has(from))) return 'across';
  return isBack ? 'back' : 'deeper';
}

/** How long the page may stand still for the next screen to say what it is, in milliseconds: nobody notices. */
const STILL_MS = 60;

/** Resolves as soon as the next screen has its heading; what is fetched or read for longer than that comes as it comes. */
function headingShown(): Promise<void> {
  return new Promise((shown) => {
    if (hasHeading()) return shown();
    const observer = new MutationObserver(() => hasHeading() && done());
    const done = (): void => {
      observer.disconnect();
      shown();
    };
    observer.observe(document.body, { childList: true, subtree: true });
    setTimeout(done, STILL_MS);
  });
}

function hasHeading(): boolean {
  return document.querySelector('main h1') !== null;
}

/** The face of the person whose page one goes to or comes from: on it the first, elsewhere the one beside the link there. */
function faceOf({ from, to }: Way, here: string): HTMLElement | undefined {
  const page = [to, from].find((address) => address.startsWith(`${paths.contacts}/`));
  if (page === undefined) return undefined;
  const link = [...document.querySelectorAll('main a')].find((each) => each.getAttribute('href') === `#${page}`);
  const around = here === page ? document.querySelector('main') : link?.closest('li, article');
  return around?.querySelector<HTMLElement>('[data-face]') ?? undefined;
}

function nameFace(face: HTMLElement | undefined, isNamed: boolean): void {
  if (face !== undefined) face.style.viewTransitionName = isNamed ? 'face' : '';
}
