/**
 * The address of the screen that is shown. It follows what stands behind the hash: at once, or led there by a movement
 * from one screen to the next, which is fetched when the page is idle (`movement.ts`).
 */
import { useSyncExternalStore } from 'react';
import { navigate } from 'wouter/use-hash-location';
import { addressNow } from './address-now.ts';

/** What wouter asks where the app is, and how one goes elsewhere. */
export function useAddress(): [string, typeof navigate] {
  return [useSyncExternalStore(follow, shownAddress), navigate];
}

/** Where one comes from, where one goes to, and what shows the screen there. */
export type Way = { readonly from: string; readonly to: string; readonly show: () => void };

/** From now on `lead` brings one to the next screen; it must call `show`, now or in a moment. */
export function leadBy(lead: (way: Way) => void): void {
  leading = lead;
}

let shown = addressNow();
let leading = ({ show }: Way): void => show();
const followers = new Set<() => void>();

function shownAddress(): string {
  // nobody was there to see the address change
  if (followers.size === 0) shown = addressNow();
  return shown;
}

function follow(tell: () => void): () => void {
  if (followers.size === 0) addEventListener('hashchange', onHashChange);
  followers.add(tell);
  return () => {
    followers.delete(tell);
    if (followers.size === 0) removeEventListener('hashchange', onHashChange);
  };
}

function onHashChange(): void {
  leading({
    from: shown,
    to: addressNow(),
    show: () => {
      shown = addressNow();
      for (const tell of followers) tell();
    },
  });
}
