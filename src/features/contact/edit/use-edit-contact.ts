/** The form over someone who is there: what it starts from, and the save that loses nothing when two tabs wrote. */
import { useState } from 'react';
import type { Contact } from '../../../domain/contact.ts';
import { useDatabase, useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { contactById } from '../../../store/contacts.ts';
import { useUndo } from '../../../hooks/use-undo.ts';
import { useToast } from '../../../ui/overlays/toast-context.ts';
import { leaveScreen, presentPlace } from '../../../ui/screen-history.ts';
import { mergedDraft } from './conflict.ts';
import { changesIn, draftOf, type ContactDraft } from './contact-draft.ts';
import { faultsIn, type FormFaults } from './form-faults.ts';
import { saveDraft, type FormFailure } from './save-draft.ts';
import { useUnsaved } from '../../../ui/overlays/use-unsaved.ts';

/** The contact as it is saved now; null when there is none, undefined while it is being read. */
export function useSavedContact(id: string): Contact | null | undefined {
  return useLive(async (database) => (await contactById(database, id)) ?? null, [id]);
}

/** `start` is the contact as the form was opened over it; later changes elsewhere are met when it is saved. */
export function useEditContact(start: Contact) {
  const [since, setSince] = useState(start);
  const [draft, setDraft] = useState(() => draftOf(start));
  const [faults, setFaults] = useState<FormFaults>();
  const [failure, setFailure] = useState<FormFailure>();
  const [isSaving, setSaving] = useState(false);
  const { contactForm: words, language } = useMessages();
  const database = useDatabase();
  const toast = useToast();
  const takeBack = useUndo();
  const today = useToday();
  const unsaved = useUnsaved(Object.keys(changesIn(since, draft)).length > 0, paths.contact(start.id));

  function change(next: ContactDraft): void {
    setDraft(next);
    if (faults !== undefined) setFaults(faultsIn(next, today));
  }

  async function save(form = { since, draft }): Promise<void> {
    const found = faultsIn(form.draft, today);
    setFaults(found);
    if (found !== undefined) return;
    const here = presentPlace();
    setSaving(true);
    const saved = await saveDraft(database, form, { today, language });
    setSaving(false);
    if (!saved.ok) {
      setFailure(saved.failure);
      return;
    }
    const { undoId } = saved.value;
    toast({
      text: undoId === undefined ? words.unchanged : words.saved(form.draft.displayName),
      ...(undoId !== undefined && { undo: takeBack(undoId) }),
    });
    unsaved.letGo();
    leaveScreen(paths.contact(start.id), here);
  }

  /** Goes on after a conflict: the draft as it was settled, over the contact as it is now. */
  function settle(current: Contact, settled: ContactDraft): void {
    const merged = mergedDraft(settled, since, current);
    setFailure(undefined);
    setSince(current);
    setDraft(merged);
    void save({ since: current, draft: merged });
  }

  return { draft, change, faults, failure, isSaving, save, settle, forgive: () => setFailure(undefined), unsaved };
}
