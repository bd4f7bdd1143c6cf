/** Whether the browser may throw away what the app has saved when space gets short. */

/** 'kept': only the person can delete it; 'at-risk': the browser may; 'unknown': this browser doesn't say. */
export type StoragePersistence = 'kept' | 'at-risk' | 'unknown';

/** Asks the browser to keep what is saved. Call it once there is something to keep; some browsers ask the person. */
export async function keepStorage(): Promise<StoragePersistence> {
  return answerOf(navigator.storage?.persist?.());
}

/** What the browser says now, without asking anybody. */
export async function storagePersistence(): Promise<StoragePersistence> {
  return answerOf(navigator.storage?.persisted?.());
}

async function answerOf(question: Promise<boolean> | undefined): Promise<StoragePersistence> {
  const answer = await question?.catch(() => undefined);
  if (answer === undefined) return 'unknown';
  return answer ? 'kept' : 'at-risk';
}
