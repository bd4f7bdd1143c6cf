/** The form over nobody yet: a short draft, when one was last in touch, and the write. */
import { useState } from 'react';
import type { LastInTouch } from '../../../domain/rough-day.ts';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { carriedName } from '../../../platform/carried-name.ts';
import { useToast } from '../../../ui/overlays/toast-context.ts';
import { presentPlace, replaceScreen } from '../../../ui/screen-history.ts';
import { draftOf, type ContactDraft } from './contact-draft.ts';
import { faultsIn, type FormFaults } from './form-faults.ts';
import { createFromDraft, type FormFailure } from './save-draft.ts';
import { useUnsaved } from '../../../ui/overlays/use-unsaved.ts';

export function useNewContact() {
  const [start] = useState(() => draftOf({ displayName: carriedName() }));
  const [draft, setDraft] = useState(start);
  const [last, setLast] = useState<LastInTouch>();
  const [faults, setFaults] = useState<FormFaults>();
  const [failure, setFailure] = useState<FormFailure>();
  const [isSaving, setSaving] = useState(false);
  const { contactForm: words, language } = useMessages();
  const database = useDatabase();
  const toast = useToast();
  const today = useToday();
  const unsaved = useUnsaved(JSON.stringify(draft) !== JSON.stringify(start), paths.contacts);

  function change(next: ContactDraft): void {
    setDraft(next);
    if (faults !== undefined) setFaults(faultsIn(next, today));
  }

  async function save(): Promise<void> {
    const found = faultsIn(draft, today);
    setFaults(found);
    if (found !== undefined) return;
    const here = presentPlace();
    setSaving(true);
    const saved = await createFromDraft(database, { draft, last: last ?? 'unknown' }, { today, language });
    setSaving(false);
    if (!saved.ok) {
      setFailure(saved.failure);
      return;
    }
    toast({ text: words.saved(draft.displayName.trim()) });
    unsaved.letGo();
    replaceScreen(paths.contact(saved.value), here);
  }

  return { draft, change, last, setLast, faults, failure, isSaving, save, unsaved };
}
