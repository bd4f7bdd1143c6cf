/** The form of a meeting: its draft, and saving it with the contact it was with all who were there. */
import { useState } from 'react';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useUndo } from '../../../hooks/use-undo.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import type { MeetingPage } from '../../../store/meeting-page.ts';
import { logMeeting } from '../../../store/meetings.ts';
import { useToast } from '../../../ui/overlays/toast-context.ts';
import { useUnsaved } from '../../../ui/overlays/use-unsaved.ts';
import { leaveScreen, presentPlace } from '../../../ui/screen-history.ts';
import { useSaving } from '../use-saving.ts';
import { draftOfMeeting, readMeetingDraft, type MeetingDraft } from './meeting-draft.ts';

export function useMeetingForm({ meeting, network }: MeetingPage) {
  const { meeting: words, edit } = useMessages().networks;
  const [start] = useState(() => draftOfMeeting(meeting, network));
  const [draft, setDraft] = useState(start);
  const [error, setError] = useState<string>();
  const { isSaving, fault, run } = useSaving();
  const database = useDatabase();
  const today = useToday();
  const toast = useToast();
  const undoOf = useUndo();
  const backTo = paths.network(network.id);
  const unsaved = useUnsaved(textOf(draft) !== textOf(start), backTo);

  function change(part: Partial<MeetingDraft>): void {
    setDraft({ ...draft, ...part });
    setError(undefined);
  }
  async function save(): Promise<void> {
    const read = readMeetingDraft(draft);
    if (!read.ok) {
      setError(edit.badMinutes);
      return;
    }
    const log = read.value;
    await run(async () => {
      const here = presentPlace();
      const undoId = await logMeeting(database, { id: meeting.id, log }, today);
      toast({ text: words.saved(log.attendeeIds?.length ?? 0), undo: undoOf(undoId) });
      unsaved.letGo();
      leaveScreen(backTo, here);
    });
  }
  return { draft, change, error, isSaving, fault, save, unsaved, today };
}

function textOf({ said, ...draft }: MeetingDraft): string {
  return JSON.stringify({ ...draft, said: [...said] });
}
