/** Installing the app: by the browser's own question where it offers one, and what became of it. */
import { INSTALLED, installOffer } from './install-offer.ts';

/** 'possible': the browser can be let ask; 'done': it was installed from this browser; 'unknown': it says nothing. */
export type Installing = 'possible' | 'done' | 'unknown';

/** What this browser says now. */
export function installingNow(): Installing {
  if (installOffer.held !== undefined) return 'possible';
  return localStorage.getItem(INSTALLED) === null ? 'unknown' : 'done';
}

/** Lets the browser ask. Call it on a press. 'refused' when the person says no; the browser won't ask again for a while. */
export async function askToInstall(): Promise<'accepted' | 'refused'> {
  const offer: object | undefined = installOffer.held;
  installOffer.held = undefined;
  const prompt: unknown = offer && Reflect.get(offer, 'prompt');
  if (offer === undefined || typeof prompt !== 'function') return 'refused';
  // the answer is that of the call, and in older browsers that of a field
  const answer: unknown = await Reflect.apply(prompt, offer, []);
  const choice: unknown = answer ?? (await Reflect.get(offer, 'userChoice'));
  const outcome: unknown = typeof choice === 'object' && choice !== null ? Reflect.get(choice, 'outcome') : undefined;
  return outcome === 'accepted' ? 'accepted' : 'refused';
}

/** Calls back when the browser offers it, or has done it. Returns the function that stops listening. */
export function onInstalling(callback: () => void): () => void {
  addEventListener('beforeinstallprompt', callback);
  addEventListener('appinstalled', callback);
  return () => {
    removeEventListener('beforeinstallprompt', callback);
    removeEventListener('appinstalled', callback);
  };
}
