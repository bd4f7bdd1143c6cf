/** What We've talked asks and does: a draft, the people in it, and the one write. */
import { useState } from 'react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Interaction } from '../../domain/interaction.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { listOf } from '../../i18n/format.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { writeFailureOf, type WriteFailure } from '../../platform/write-failure.ts';
import type { Database } from '../../store/database.ts';
import { contactById } from '../../store/contacts.ts';
import { editInteraction, historyWith, logInteraction, logMessages } from '../../store/interactions.ts';
import { settingsOf } from '../../store/settings.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { useUnsaved } from '../../ui/overlays/use-unsaved.ts';
import { leaveScreen, presentPlace } from '../../ui/screen-history.ts';
import {
  draftOf,
  freshDraft,
  isSentToSeveral,
  readDraft,
  type LogDraft,
  type LogFault,
  type LogFields,
} from './log-draft.ts';
import { changesBetween, isChangedElsewhere } from './mending.ts';

/** What the form starts from: the draft, and the interaction it mends, if it mends one. */
export type LogStart = { readonly draft: LogDraft; readonly mends?: Interaction };

/** A fresh log, with `contactId` chosen if it is someone; undefined while it is being read. */
export function useFreshLog(contactId: string | undefined): LogStart | undefined {
  const today = useToday();
  return useLive((database) => freshStart(database, contactId, today), [contactId]);
}

/** The log of an interaction; null when there is none, undefined while it is being read. */
export function useMendedLog(id: string): LogStart | null | undefined {
  const today = useToday();
  return useLive(
    async (database) => {
      const mends = await database.interactions.get(id);
      return mends === undefined || mends.deletedAt !== undefined ? null : { mends, draft: draftOf(mends, today) };
    },
    [id],
  );
}

/**
 * The form's state, and `save`, which answers nothing: it leaves the screen, or says what is wrong. `theirs` is the log as
 * another tab has mended it meanwhile in the same fields; saving again keeps what stands in this form.
 */
export function useLogForm(start: LogStart) {
  const [draft, setDraft] = useState(start.draft);
  const [fault, setFault] = useState<LogFault | WriteFailure>();
  const [theirs, setTheirs] = useState<Interaction>();
  const [isSaving, setSaving] = useState(false);
  const database = useDatabase();
  const today = useToday();
  const say = useSaidAfter();
  const backTo = start.draft.contactIds[0] === undefined ? paths.week : paths.contact(start.draft.contactIds[0]);
  // a tap or two are soon made again; words are not
  const unsaved = useUnsaved(draft.note !== start.draft.note, backTo);

  function change(next: LogDraft): void {
    setDraft(next);
    setFault(undefined);
  }

  async function save(): Promise<void> {
    const fields = readDraft(draft, today);
    if (!fields.ok) {
      setFault(fields.failure);
      return;
    }
    const here = presentPlace();
    setSaving(true);
    try {
      if (start.mends === undefined) {
        const log = isSentToSeveral(fields.value) ? logMessages : logInteraction;
        const { undoId } = await log(database, fields.value, today);
        await say.logged(undoId, draft.contactIds);
      } else {
        const elsewhere = await mend(start.mends, fields.value);
        setTheirs(elsewhere);
        if (elsewhere !== undefined) return setSaving(false);
      }
      unsaved.letGo();
      leaveScreen(draft.contactIds[0] === undefined ? paths.week : paths.contact(draft.contactIds[0]), here);
    } catch (error) {
      setSaving(false);
      setFault(writeFailureOf(error));
    }
  }

  /** Writes what was changed; answers the log as it is now where another tab changed the same, and nothing was written. */
  async function mend(mends: Interaction, fields: LogFields): Promise<Interaction | undefined> {
    const before = readDraft(start.draft, today);
    const changes = before.ok ? changesBetween(before.value, fields) : fields;
    const current = await database.interactions.get(mends.id);
    if (current !== undefined && isChangedElsewhere(theirs ?? mends, current, changes)) return current;
    say.mended(await editInteraction(database, { id: mends.id, changes }, today));
    return undefined;
  }

  return { draft, change, fault, theirs, isSaving, save, today, unsaved };
}

/** What is said after the commit, with its undo. */
function useSaidAfter() {
  const messages = useMessages();
  const toast = useToast();
  const database = useDatabase();
  const today = useToday();
  const takeBack = useUndo();

  async function logged(undoId: string, contactIds: readonly string[]): Promise<void> {
    const found = await Promise.all(contactIds.map((id) => contactById(database, id)));
    const contacts = found.filter((contact) => contact !== undefined);
    // Week, to which one may go back, says no names then
    const { hideNames } = (await settingsOf(database)).privacy;
    toast({ text: hideNames ? messages.log.saved : loggedText(contacts), undo: takeBack(undoId) });
  }

  function loggedText(contacts: readonly Contact[]): string {
    const [first] = contacts;
    if (first !== undefined && contacts.length === 1 && first.dueOn !== undefined) {
      return messages.log.next(nameInSentences(first), first.dueOn, today);
    }
    return contacts.length < 2
      ? messages.log.saved
      : messages.log.savedMany(listOf(messages.language, contacts.map(nameInSentences)));
  }

  return { logged, mended: (undoId: string) => toast({ text: messages.log.mended, undo: takeBack(undoId) }) };
}

async function freshStart(database: Database, contactId: string | undefined, today: CalendarDate): Promise<LogStart> {
  const contact = contactId === undefined ? undefined : await contactById(database, contactId);
  if (contact === undefined) return { draft: freshDraft([], undefined, today) };
  const [last] = await historyWith(database, contact.id);
  return { draft: freshDraft([contact.id], last, today) };
}
