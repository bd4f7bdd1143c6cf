/** What Just met someone does: writes one person down, and is ready for the next, at the same place. */
import { useState } from 'react';
import { eveningOf } from '../../domain/evening.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { relativeDay } from '../../i18n/format.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { hourHere } from '../../platform/clock.ts';
import { writeFailureOf, type WriteFailure } from '../../platform/write-failure.ts';
import { meetSomeone, type Meeting } from '../../store/meeting-someone.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';
import { useUnsaved } from '../../ui/overlays/use-unsaved.ts';

/** `where` is the place one is at, as it was last written down. */
export function useJustMet(where: string) {
  const [meeting, setMeeting] = useState<Meeting>({ name: '', where, line: '' });
  const [fault, setFault] = useState<'needs-name' | WriteFailure>();
  const [isSaving, setSaving] = useState(false);
  const { justMet: words, language } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const showToast = useToast();
  const undoOf = useUndo();
  const unsaved = useUnsaved(meeting.name.trim() !== '' || meeting.line.trim() !== '', paths.week);

  function change(part: Partial<Meeting>): void {
    setMeeting({ ...meeting, ...part });
    setFault(undefined);
  }

  /** Whether someone was written down. */
  async function save(): Promise<boolean> {
    if (meeting.name.trim() === '') {
      setFault('needs-name');
      return false;
    }
    setSaving(true);
    try {
      const days = { today, evening: eveningOf(today, hourHere()) };
      const { contact, undoId } = await meetSomeone(database, meeting, days);
      const name = nameInSentences(contact);
      const text =
        contact.dueOn === undefined
          ? words.savedPlain(name)
          : words.saved(name, relativeDay(language, contact.dueOn, today));
      showToast({ text, undo: undoOf(undoId) });
      setMeeting({ name: '', where: meeting.where, line: '' });
      return true;
    } catch (error) {
      setFault(writeFailureOf(error));
      return false;
    } finally {
      setSaving(false);
    }
  }

  return { meeting, change, fault, isSaving, save, unsaved };
}
