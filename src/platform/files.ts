/**
 * Handing a file to the person: into the downloads of the phone, or to another app where the phone lets us. A link that
 * downloads is used rather than a save dialog, since it needs no fresh press and works the same offline and everywhere.
 */
import { pressLink } from './press-link.ts';

/** A file that was made here, with the name it should have. */
export type MadeFile = { readonly name: string; readonly blob: Blob };

/** Puts the file among the downloads; the browser may ask where. */
export function saveFile({ name, blob }: MadeFile): void {
  const address = URL.createObjectURL(blob);
  pressLink(address, name);
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** Whether the phone can hand such a file to another app. */
export function canShareFile(file: MadeFile): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [fileOf(file)] });
}

/** Lets the person choose an app to hand the file to; answers whether they did. Call it right after a press. */
export async function shareFile(file: MadeFile): Promise<boolean> {
  try {
    await navigator.share({ files: [fileOf(file)] });
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** A slow phone may take its time to begin writing the download. */
const KEPT_MS = 60_000;

function fileOf({ name, blob }: MadeFile): File {
  return new File([blob], name, { type: blob.type });
}
