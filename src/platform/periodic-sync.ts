/**
 * Being woken while the app is closed, where the browser does that: only in Chromium, only for apps that were installed,
 * and only when the browser finds that the person uses the app enough. It is never an alarm clock.
 */
import { ROUND_TAG } from '../sw/messages.ts';

/** 'off': it wasn't asked for; 'refused': the browser doesn't do it for this app, or not yet; 'impossible': for none. */
export type Waking = 'on' | 'off' | 'refused' | 'impossible';

/** How it stands, without asking for anything. */
export async function wakingNow(): Promise<Waking> {
  const registration = await registrationHere();
  if (registration === undefined) return 'impossible';
  const tags = await registration.periodicSync.getTags().catch((): readonly string[] => []);
  if (tags.includes(ROUND_TAG)) return 'on';
  return (await isAllowed()) ? 'off' : 'refused';
}

/** Asks the browser to wake the app for the round; it asks nobody else. */
export async function wakeForRound(): Promise<void> {
  const registration = await registrationHere();
  // refused, as for an app that isn't installed; another start may go better
  await registration?.periodicSync.register(ROUND_TAG, { minInterval: HALF_A_DAY_MS }).catch(() => undefined);
}

/** Lets the browser sleep. */
export async function stopWaking(): Promise<void> {
  const registration = await registrationHere();
  await registration?.periodicSync.unregister(ROUND_TAG).catch(() => undefined);
}

/** As often as browsers wake an app at most; what is shown is decided by the weekday and the time, not by this. */
const HALF_A_DAY_MS = 43_200_000;

/** What TypeScript doesn't know yet (https://wicg.github.io/periodic-background-sync/). */
type PeriodicSync = {
  readonly register: (tag: string, options: { readonly minInterval: number }) => Promise<void>;
  readonly unregister: (tag: string) => Promise<void>;
  readonly getTags: () => Promise<readonly string[]>;
};

type WakingRegistration = ServiceWorkerRegistration & { readonly periodicSync: PeriodicSync };

async function registrationHere(): Promise<WakingRegistration | undefined> {
  if (!('serviceWorker' in navigator)) return undefined;
  const registration = await navigator.serviceWorker.getRegistration();
  return registration !== undefined && canWake(registration) ? registration : undefined;
}

function canWake(registration: ServiceWorkerRegistration): registration is WakingRegistration {
  return 'periodicSync' in registration;
}

async function isAllowed(): Promise<boolean> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a name that TypeScript doesn't know yet
  const name = 'periodic-background-sync' as PermissionName;
  const permission = await navigator.permissions.query({ name }).catch(() => undefined);
  return permission?.state === 'granted';
}
