/** What one may do with entries of the ledger; each act says what it did and can be undone for ten seconds. */
import type { Exchange } from '../domain/exchange.ts';
import type { Draft } from '../domain/record.ts';
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { addEntry, changeEntry, tellHow, trashEntry, type EntryDraft } from '../store/exchanges.ts';
import { waveTellingAway } from '../store/help-told.ts';
import type { Changes } from '../store/rows.ts';
import { useSaying } from './use-saying.ts';

export type EntryActs = {
  /** Answers whether there may be an entry with this person; where not, nothing is said. */
  readonly add: (draft: EntryDraft) => Promise<boolean>;
  readonly change: (entry: Exchange, changes: Changes<Draft<Exchange>>) => Promise<void>;
  /** They were told how it went, today. */
  readonly tell: (entry: Exchange) => Promise<void>;
  /** There is no need to tell them. */
  readonly quiet: (entry: Exchange) => Promise<void>;
  readonly trash: (entry: Exchange) => Promise<void>;
};

export function useEntryActs(): EntryActs {
  const { giving: words } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();

  return {
    add: async (draft) => {
      const undoId = await addEntry(database, draft);
      if (undoId !== undefined) say(words.done.added, undoId);
      return undoId !== undefined;
    },
    change: async ({ id }, changes) => say(words.done.changed, await changeEntry(database, { id, changes })),
    tell: async ({ id }) => say(words.howItWent.noted, await tellHow(database, id, today)),
    quiet: async (entry) => say(words.howItWent.quiet, await waveTellingAway(database, entry)),
    trash: async ({ id }) => say(words.done.trashed, await trashEntry(database, id)),
  };
}
