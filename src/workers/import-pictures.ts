/** The pictures of an import, made to fit before anything is shown; one that can't be shown is left out, with a word. */
import type { ImportWarning } from '../formats/import-note.ts';
import type { ImportedPhoto } from '../formats/imported-contact.ts';
import { fitPicture } from './fit-picture.ts';
import type { Run } from './import-slices.ts';
import { pause } from './pause.ts';

/** A picture that would come in: of which row it is, and how it is put in place or left out. */
export type ComingPicture = {
  readonly row: number;
  readonly photo: ImportedPhoto;
  readonly keep: (fitted: ImportedPhoto | undefined) => void;
};

/** Fits them a few at a time; answers a warning for each that was left out. Throws the signal's reason when called off. */
export async function fitPictures(coming: readonly ComingPicture[], run: Run): Promise<readonly ImportWarning[]> {
  const unfit: ImportWarning[] = [];
  for (let from = 0; from < coming.length; from += AT_ONCE) {
    const few = coming.slice(from, from + AT_ONCE);
    // oxlint-disable-next-line no-await-in-loop -- a few at a time, or a thousand decoded pictures would fill the memory
    const fitted = await Promise.all(few.map(({ photo }) => fitPicture(photo)));
    for (const [index, { row, keep }] of few.entries()) {
      keep(fitted[index]);
      if (fitted[index] === undefined) unfit.push({ code: 'picture-unreadable', row, column: 'PHOTO', value: '' });
    }
    run.onProgress('matching', Math.min(from + AT_ONCE, coming.length), coming.length);
    // oxlint-disable-next-line no-await-in-loop -- the pause between two slices is the point
    await pause();
    run.signal.throwIfAborted();
  }
  return unfit;
}

const AT_ONCE = 16;
