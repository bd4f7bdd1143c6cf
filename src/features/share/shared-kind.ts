/** What kind of thing was shared, as far as its first bytes tell; whether anybody is in it the import says. */
import { readCsv } from '../../formats/csv/read-csv.ts';
import { isVcard } from '../../formats/vcard/read/read-vcards.ts';
import type { SharedThing } from '../../platform/shared-thing.ts';

/** 'words': a link or a text without a file. */
export type SharedKind = 'people' | 'unknown' | 'too-large' | 'words';

export async function sharedKind({ file, tooLarge }: SharedThing): Promise<SharedKind> {
  if (tooLarge !== undefined) return 'too-large';
  if (file === undefined) return 'words';
  const bytes = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  return isVcard(bytes) || isLikeTable(bytes) ? 'people' : 'unknown';
}

const HEAD_BYTES = 65_536;

/** A table whose columns are known, or in which at least two columns wait to be named. */
function isLikeTable(bytes: Uint8Array): boolean {
  const table = readCsv(bytes);
  if (table.ok) return true;
  if (table.failure.code !== 'no-usable-column') return false;
  const { headers, sample } = table.failure;
  return sample.length > 0 && [headers, ...sample].every((row) => row.length > 1);
}
