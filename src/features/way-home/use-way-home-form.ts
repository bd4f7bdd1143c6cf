/** The form of the way home: its draft, kept with the meeting as one goes, and the one save. */
import { useEffect, useEffectEvent, useState } from 'react';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { onGoingAway } from '../../platform/going-away.ts';
import { useSaying } from '../../person/use-saying.ts';
import type { WayHome } from '../../store/way-home-page.ts';
import { saveWayHome, wasNotThere } from '../../store/way-home.ts';
import { useUnsaved } from '../../ui/overlays/use-unsaved.ts';
import { useTelling } from './use-telling.ts';
import { draftOf, freshPromise, readDraft, type PromiseFault, type WayHomeDraft } from './way-home-draft.ts';

export function useWayHomeForm({ meeting, network, members }: WayHome) {
  const { wayHome: words } = useMessages();
  const [draft, setDraft] = useState(() => draftOf(meeting));
  const [fault, setFault] = useState<PromiseFault>();
  const { failure, isSaving, keep, end } = useTelling(meeting.id);
  const database = useDatabase();
  const today = useToday();
  const say = useSaying();
  const isNoteKept = draft.note.trim() === (meeting.note ?? '');
  const unsaved = useUnsaved(!isNoteKept || (draft.promise?.what ?? '') !== '', paths.week);

  const keepThis = useEffectEvent((note: string) => {
    if (!isNoteKept && !isSaving) void keep({ note: note.trim() === '' ? undefined : note.trim() });
  });
  const keepNote = useEffectEvent(() => keepThis(draft.note));
  useEffect(() => {
    const timer = setTimeout(() => keepThis(draft.note), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft.note]);
  useEffect(() => onGoingAway(() => keepNote()), []);

  function write(part: Partial<WayHomeDraft>): void {
    setDraft({ ...draft, ...part });
    setFault(undefined);
  }
  function tap(part: Pick<Partial<WayHomeDraft>, 'feeling' | 'attendeeIds' | 'outcomes'>): void {
    write(part);
    void keep(part);
  }
  async function save(): Promise<void> {
    const read = readDraft(draft);
    if (!read.ok) return setFault(read.failure);
    const said = words.saved(draft.attendeeIds.length);
    const isMissed = network.keptByMe === true && members.some(({ id }) => !draft.attendeeIds.includes(id));
    await end(async () => {
      const undoId = await saveWayHome(database, { id: meeting.id, ...read.value }, today);
      unsaved.letGo();
      say(read.value.promise === undefined ? said : `${said} ${words.savedPromise}`, undoId);
    }, !isMissed);
  }
  async function notThere(): Promise<void> {
    await end(async () => {
      const undoId = await wasNotThere(database, { networkId: network.id, day: meeting.day }, today);
      unsaved.letGo();
      say(words.notThereSaid(network.name), undoId);
    }, true);
  }

  return {
    draft,
    write,
    tap,
    addPromise: () => write({ promise: freshPromise(today) }),
    fault,
    failure,
    isSaving,
    save,
    notThere,
    unsaved,
    today,
  };
}

/** One pauses this long between two thoughts. */
const PAUSE_MS = 700;

export type WayHomeFormModel = ReturnType<typeof useWayHomeForm>;
