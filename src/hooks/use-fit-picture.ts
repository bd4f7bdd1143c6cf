/** Making a picture that the person chose fit, off the main thread, as the import does with those of a file. */
import { use } from 'react';
import type { ImportedPhoto } from '../formats/imported-contact.ts';
import { MOST_BYTES } from '../formats/read-failure.ts';
import { ImportLineContext, type OpenImportLine } from './import-line.ts';

/** The picture as it can be kept; undefined when it is none that can be shown. */
export function useFitPicture(): (file: File) => Promise<ImportedPhoto | undefined> {
  const open = use(ImportLineContext);
  return async (file) => {
    if (file.size > MOST_BYTES) return undefined;
    const bytes = await file.arrayBuffer().catch(() => undefined);
    return bytes && fitted(open, bytes);
  };
}

function fitted(open: OpenImportLine, bytes: ArrayBuffer): Promise<ImportedPhoto | undefined> {
  // oxlint-disable-next-line promise/avoid-new -- the worker answers by messages
  return new Promise((resolve) => {
    const line = open((answer) => {
      if (answer.kind !== 'fitted' && answer.kind !== 'failed') return;
      line.close();
      resolve(answer.kind === 'fitted' ? answer.photo : undefined);
    });
    line.send({ kind: 'fit', picture: bytes }, [bytes]);
  });
}
