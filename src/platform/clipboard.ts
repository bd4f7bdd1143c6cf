/** The clipboard of the phone. */

/** Puts a text on it; whether that was allowed. Call it on a press. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the browser may hand out what is on it. */
export function canReadClipboard(): boolean {
  return typeof Reflect.get(navigator.clipboard ?? {}, 'readText') === 'function';
}

/** The text on it, '' when there is none; undefined when that was not allowed. Call it on a press. */
export async function copiedText(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return undefined;
  }
}
