/**
 * The browser's history as the app uses it: each entry carries the number of its screen, so that going back can be told
 * from going on; and an open sheet holds an entry of its own, so that the phone's back button closes the sheet alone.
 */

/** Numbers the present entry and says whether one came to it anew or by going back, forth or reloading. */
export function arriveAtScreen(): { readonly screen: number; readonly isNew: boolean } {
  const known = stateNumber('screen');
  if (known !== undefined) {
    current = known;
    const isNew = stateNumber('replaced') !== undefined;
    if (isNew) window.history.replaceState({ screen: known }, '');
    return { screen: known, isNew };
  }
  current += 1;
  window.history.replaceState({ screen: current }, '');
  return { screen: current, isNew: true };
}

/** Gives the entry its number back, which a press on a link to the very screen one is on takes away. */
export function keepNumber(screen: number): void {
  if (stateNumber('screen') === undefined) window.history.replaceState({ screen }, '');
}

/** Whether the screen that is about to be shown is one that was left before. */
export function isGoingBack(): boolean {
  return (stateNumber('screen') ?? Infinity) < current;
}

/** Whether going back stays within the app. */
export function hasEarlierScreen(): boolean {
  return (stateNumber('screen') ?? 0) > 1;
}

/** Takes an entry for an open sheet; `close` is called when the person goes back. Returns what lets the entry go. */
export function holdBack(close: () => void): () => void {
  if (sheets.length === 0) window.addEventListener('popstate', onGoingBack);
  sheets.push(close);
  takeMissingEntries();
  return () => {
    const place = sheets.indexOf(close);
    if (place >= 0) sheets.splice(place, 1);
    setTimeout(leaveSpareEntries);
  };
}

/** Whether something holds the way back: an open sheet, or words that are not saved yet. */
export function isHoldingBack(): boolean {
  return sheets.length > 0;
}

/** A screen as it stands in the history, its sheets left out of account. */
type Place = { readonly screen: number | undefined; readonly address: string };

/** Where the person is now. An act that takes its time remembers it, so as to leave that screen and no other. */
export function presentPlace(): Place {
  return { screen: stateNumber('screen'), address: window.location.hash };
}

/**
 * Leaves a screen whose work is done: back to where one came from, over the entries that sheets hold, or, when one came
 * from outside, to `to`. Whoever holds such an entry must have stopped asking. Does nothing for someone who has gone
 * elsewhere from `from` meanwhile.
 */
export function leaveScreen(to: string, from = presentPlace()): void {
  if (!isAt(from)) return;
  if (hasEarlierScreen()) window.history.go(-1 - sheetDepth());
  else replaceScreen(to);
}

/**
 * Puts the screen at `to` in the place of this one, so that back does not lead here again. Does nothing for someone who
 * has gone elsewhere from `from` meanwhile.
 */
export function replaceScreen(to: string, from = presentPlace()): void {
  if (!isAt(from)) return;
  const spare = sheetDepth();
  if (spare === 0) {
    window.history.replaceState({ screen: stateNumber('screen') ?? current, replaced: 1 }, '', `#${to}`);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    return;
  }
  window.addEventListener('popstate', () => replaceScreen(to), { once: true });
  window.history.go(-spare);
}

function isAt({ screen, address }: Place): boolean {
  const now = presentPlace();
  return now.screen === screen && now.address === address;
}

let current = 0;
const sheets: (() => void)[] = [];

function onGoingBack(): void {
  // a sheet that opened while its predecessor's entry was being left has not been gone back from
  if (isLeaving) return;
  while (sheets.length > sheetDepth()) sheets.pop()?.();
  leaveSpareEntries();
}

/** An entry for each open sheet that has none; while a spare one is being left, it is not there to be used. */
function takeMissingEntries(): void {
  if (isLeaving) return;
  for (let depth = sheetDepth() + 1; depth <= sheets.length; depth += 1) {
    window.history.pushState({ screen: stateNumber('screen') ?? current, sheet: depth }, '');
  }
}

/** Steps off the entries whose sheets are gone, all at once; while that is under way nobody else does. */
function leaveSpareEntries(): void {
  const spare = sheetDepth() - sheets.length;
  if (spare <= 0 || isLeaving) return;
  isLeaving = true;
  const arrived = (): void => {
    isLeaving = false;
    takeMissingEntries();
    leaveSpareEntries();
  };
  window.addEventListener('popstate', arrived, { once: true });
  window.history.go(-spare);
}

let isLeaving = false;

function sheetDepth(): number {
  return stateNumber('sheet') ?? 0;
}

function stateNumber(key: 'screen' | 'sheet' | 'replaced'): number | undefined {
  const state: unknown = window.history.state;
  if (typeof state !== 'object' || state === null) return undefined;
  const value: unknown = Reflect.get(state, key);
  return typeof value === 'number' ? value : undefined;
}
