/** How many rows of each kind there are. */
import type { BackupCounts } from './backup-facts.ts';

/** The counts of tables, by their names. */
export function countsOf(tables: ReadonlyMap<string, { readonly length: number }>): BackupCounts {
  const countOf = (table: string) => tables.get(table)?.length ?? 0;
  const all = [...tables.values()].reduce((sum, { length }) => sum + length, 0);
  const [contacts, interactions, photos] = [countOf('contacts'), countOf('interactions'), countOf('photos')];
  return { contacts, interactions, photos, others: all - contacts - interactions - photos };
}
