/** What the form of an idea holds, what may be wrong with it, and keeping it. */
import { useState } from 'react';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { listOf } from '../../../i18n/format.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { writeFailureOf, type WriteFailure } from '../../../platform/write-failure.ts';
import { beginIntroduction, notToBeIntroduced } from '../../../store/introductions.ts';
import { useUnsaved } from '../../../ui/overlays/use-unsaved.ts';
import { replaceScreen } from '../../../ui/screen-history.ts';
import { useBegun } from '../use-begun.ts';

type Draft = { readonly contactIds: readonly string[]; readonly reason: string };

export function useIntroductionForm(start: { readonly chosenIds: readonly string[]; readonly backTo: string }) {
  const { introductions: words, language } = useMessages();
  const [draft, setDraft] = useState<Draft>({ contactIds: start.chosenIds, reason: '' });
  const [error, setError] = useState<string>();
  const [fault, setFault] = useState<WriteFailure>();
  const [isSaving, setSaving] = useState(false);
  const database = useDatabase();
  const today = useToday();
  const sayBegun = useBegun();
  const isChanged = draft.reason.trim() !== '' || draft.contactIds.join(' ') !== start.chosenIds.join(' ');
  const unsaved = useUnsaved(isChanged, start.backTo);

  function change(part: Partial<Draft>): void {
    setDraft({ ...draft, ...part });
    setError(undefined);
  }

  /** Says what keeps the idea from being one; undefined when nothing does. */
  async function whatIsWrong(): Promise<string | undefined> {
    const apart = await notToBeIntroduced(database, draft.contactIds);
    if (apart.length > 0) return words.form.apart(listOf(language, apart.map(nameInSentences)));
    return draft.contactIds.length < 2 ? words.form.tooFew : undefined;
  }

  async function keep(): Promise<void> {
    const wrong = await whatIsWrong();
    const begun = wrong === undefined ? await beginIntroduction(database, draft) : undefined;
    if (begun === undefined) {
      setError(wrong ?? words.form.tooFew);
      return;
    }
    unsaved.letGo();
    replaceScreen(paths.introduction(begun.id));
    sayBegun(begun);
  }

  async function save(): Promise<void> {
    setSaving(true);
    setFault(undefined);
    try {
      await keep();
    } catch (failure) {
      setFault(writeFailureOf(failure));
    } finally {
      setSaving(false);
    }
  }
  return { draft, change, error, fault, isSaving, save, today, unsaved };
}
