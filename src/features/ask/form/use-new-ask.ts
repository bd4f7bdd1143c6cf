/** What the form of a new ask holds: kept as one writes, so that a kill loses nothing, and let go once it is saved. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { AskDraft } from '../../../domain/ask.ts';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { useSaying } from '../../../person/use-saying.ts';
import { onGoingAway } from '../../../platform/going-away.ts';
import { addAsk, keepAskDraft } from '../../../store/asks.ts';
import { replaceScreen } from '../../../ui/screen-history.ts';

export function useNewAsk(begun: AskDraft | undefined, purposeId: string | undefined) {
  const { ask: words } = useMessages();
  const database = useDatabase();
  const say = useSaying();
  const [start] = useState({ ...(begun ?? BLANK), ...(purposeId !== undefined && { purposeId }) });
  const [draft, setDraft] = useState(start);
  const [kept, setKept] = useState(start);
  const [fault, setFault] = useState<string>();
  const [notKept, setNotKept] = useState(false);
  const [isSaving, setSaving] = useState(false);

  /** What can't be kept now is kept with the next word, or saved in the end. */
  async function keep(now: AskDraft): Promise<void> {
    if (now === kept || isSaving) return;
    setKept(now);
    await keepAskDraft(database, isBlank(now) ? undefined : now).catch(() => undefined);
  }
  const keepThis = useEffectEvent((now: AskDraft) => void keep(now));
  const keepNow = useEffectEvent(() => void keep(draft));
  useEffect(() => {
    const timer = setTimeout(() => keepThis(draft), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => onGoingAway(() => keepNow()), []);
  useEffect(() => () => keepNow(), []);

  async function save(): Promise<void> {
    if (draft.what.trim() === '') {
      setFault(words.form.needsWhat);
      return;
    }
    setSaving(true);
    setNotKept(false);
    try {
      const { id, undoId } = await addAsk(database, { ...draft, what: draft.what.trim() });
      replaceScreen(paths.ask(id));
      say(words.done.added, undoId);
    } catch {
      setNotKept(true);
      setSaving(false);
    }
  }

  return {
    draft,
    change: (next: AskDraft) => {
      setDraft(next);
      setFault(undefined);
    },
    afresh: () => setDraft(BLANK),
    fault,
    notKept,
    isSaving,
    save,
  };
}

const BLANK: AskDraft = { what: '', topics: [] };
/** One pauses this long between two thoughts. */
const PAUSE_MS = 700;

function isBlank({ what, topics }: AskDraft): boolean {
  return what.trim() === '' && topics.length === 0;
}
