/** Purposes: why one networks. */
import type { Draft } from '../domain/record.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import { newRow } from './rows.ts';

/** Writes down a purpose, the last in rank; answers the id for undoing it. */
export async function addPurpose(database: Database, draft: Pick<Draft<Purpose>, 'kind' | 'wish'>): Promise<string> {
  const { undoId } = await intend(database, [database.purposes], async (writer) => {
    const rank = await database.purposes.count();
    await writer.add(database.purposes, [newRow<Purpose>({ ...draft, rank })]);
  });
  return undoId;
}
