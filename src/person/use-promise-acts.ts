/** What one may do with promises; each act says what it did and can be undone for ten seconds. */
import { addDays, laterOf } from '../domain/calendar-date.ts';
import type { Promised } from '../domain/promise.ts';
import { useDatabase } from '../hooks/use-live.ts';
import { useToday } from '../hooks/use-today.ts';
import { relativeDay } from '../i18n/format.ts';
import { useMessages } from '../i18n/use-messages.ts';
import {
  addPromise,
  changePromise,
  keepPromise,
  letPromiseGo,
  takePromiseUp,
  trashPromise,
  type PromiseDraft,
} from '../store/promises.ts';
import { useSaying } from './use-saying.ts';

export type PromiseActs = {
  readonly add: (draft: PromiseDraft) => Promise<void>;
  readonly change: (promise: Promised, changes: PromiseDraft) => Promise<void>;
  readonly keep: (promise: Promised) => Promise<void>;
  /** To a week after its day, or after today where that is past. */
  readonly weekLater: (promise: Promised) => Promise<void>;
  readonly letGo: (promise: Promised) => Promise<void>;
  readonly takeUp: (promise: Promised) => Promise<void>;
  readonly trash: (promise: Promised) => Promise<void>;
};

export function usePromiseActs(): PromiseActs {
  const { promises: words, language } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();

  return {
    add: async (draft) => say(words.done.added, await addPromise(database, draft)),
    change: async ({ id }, { what, dueOn }) =>
      say(words.done.changed, await changePromise(database, { id, changes: { what, dueOn } })),
    keep: async ({ id }) => say(words.done.kept, await keepPromise(database, id, today)),
    weekLater: async ({ id, dueOn }) => {
      const later = addDays(laterOf(dueOn, today), 7);
      const undoId = await changePromise(database, { id, changes: { dueOn: later } });
      say(words.done.moved(relativeDay(language, later, today)), undoId);
    },
    letGo: async ({ id }) => say(words.done.letGo, await letPromiseGo(database, id, today)),
    takeUp: async ({ id }) => say(words.done.takenUp, await takePromiseUp(database, id)),
    trash: async ({ id }) => say(words.done.trashed, await trashPromise(database, id)),
  };
}
