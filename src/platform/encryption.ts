/** Whether the browser encrypts here; it does on safe addresses only, such as https. */
export function canEncrypt(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}
