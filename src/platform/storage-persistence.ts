/** Whether the browser may throw away what is saved when space gets short, and how much room it takes. */
import { thisDevice } from './this-device.ts';

export type StoragePersistence = 'kept' | 'at-risk' | 'unknown';

/**
 * Asks the browser to keep what is saved, once there is something to keep. A browser that would ask the person is not
 * asked here: a question out of the blue is answered with no.
 */
export async function keepStorage(): Promise<StoragePersistence> {
  return asksPerson() ? storagePersistence() : askToKeepStorage();
}

/** Asks the browser even if it asks the person. Call it on a press that says what for. */
export async function askToKeepStorage(): Promise<StoragePersistence> {
  return answerOf(navigator.storage?.persist?.());
}

/** What the browser says now, without asking anybody. */
export async function storagePersistence(): Promise<StoragePersistence> {
  return answerOf(navigator.storage?.persisted?.());
}

/** How many bytes everything takes up here, the app itself too; undefined where the browser doesn't say. */
export async function storageTaken(): Promise<number | undefined> {
  const estimate = await navigator.storage?.estimate?.().catch(() => undefined);
  return estimate?.usage;
}

/** Whether the browser leaves the answer to the person: Firefox does, Chrome and Safari decide by themselves. */
export function asksPerson(): boolean {
  const { browser, system } = thisDevice();
  return browser === 'firefox' && system !== 'ios';
}

async function answerOf(question: Promise<boolean> | undefined): Promise<StoragePersistence> {
  const answer = await question?.catch(() => undefined);
  if (answer === undefined) return 'unknown';
  return answer ? 'kept' : 'at-risk';
}
