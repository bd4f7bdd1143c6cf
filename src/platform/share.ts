/** Handing a text to another app of the phone. */

/** Whether the phone can. */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the phone's own choice of apps. 'called-off': the person chose none. Call it on a press. */
export async function shareText(text: string): Promise<'shared' | 'called-off' | 'failed'> {
  try {
    await navigator.share({ text });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'called-off' : 'failed';
  }
}
