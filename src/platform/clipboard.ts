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
