/** What is not in the trash. */
import type { Interaction } from '../../src/domain/interaction.ts';
import type { Database } from '../../src/store/database.ts';

/** The interactions that are part of a history, in the order of their ids. */
export async function livingInteractions(database: Database): Promise<readonly Interaction[]> {
  return (await database.interactions.toArray()).filter((row) => row.deletedAt === undefined);
}
