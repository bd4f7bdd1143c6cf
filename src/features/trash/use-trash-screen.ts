/** What lies in the trash, by the day it went there, and what brings it back or deletes it for good. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { deleteForGood, emptyTrash } from '../../store/delete-for-good.ts';
import { restoreThings } from '../../store/restore.ts';
import { trashedThings, type TrashedThing } from '../../store/trash.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { thingTitle } from './thing-text.ts';

export type TrashDay = {
  readonly day: CalendarDate;
  readonly daysLeft: number;
  readonly things: readonly TrashedThing[];
};

/** The days on which something was thrown away, the latest first; undefined until they are read. */
export function useTrashDays(): readonly TrashDay[] | undefined {
  const today = useToday();
  const things = useLive((database) => trashedThings(database, today), [today]);
  return things && byDay(things);
}

export type TrashActs = {
  readonly restore: (thing: TrashedThing) => Promise<void>;
  readonly restoreAll: (things: readonly TrashedThing[]) => Promise<void>;
  readonly deleteForGood: (thing: TrashedThing) => Promise<void>;
  readonly empty: () => Promise<void>;
};

/** Each act says what it did; what brings back can be undone for ten seconds. */
export function useTrashActs(): TrashActs {
  const messages = useMessages();
  const { trash: words, language } = messages;
  const database = useDatabase();
  const today = useToday();
  const undoOf = useUndo();
  const toast = useToast();
  return {
    restore: async (thing) => {
      const undoId = await restoreThings(database, [thing], today);
      toast({ text: words.restored[thing.table](thingTitle(thing, messages)), undo: undoOf(undoId) });
    },
    restoreAll: async (things) => {
      const undoId = await restoreThings(database, things, today);
      toast({ text: words.restoredMany(numberText(language, things.length)), undo: undoOf(undoId) });
    },
    deleteForGood: async (thing) => {
      await deleteForGood(database, [thing]);
      toast({ text: words.gone[thing.table](thingTitle(thing, messages)) });
    },
    empty: async () => {
      await emptyTrash(database);
      toast({ text: words.emptied });
    },
  };
}

function byDay(things: readonly TrashedThing[]): readonly TrashDay[] {
  const days = new Map<CalendarDate, { readonly daysLeft: number; readonly things: TrashedThing[] }>();
  for (const thing of things) {
    const there = days.get(thing.trashedOn);
    if (there === undefined) days.set(thing.trashedOn, { daysLeft: thing.daysLeft, things: [thing] });
    else there.things.push(thing);
  }
  return Array.from(days, ([day, lying]) => ({ day, ...lying }));
}
