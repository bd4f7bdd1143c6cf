/** Changing what one said of a need. */
import { useState } from 'react';
import type { Ask, AskDraft } from '../../../domain/ask.ts';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { useSaying } from '../../../person/use-saying.ts';
import { saveAsk } from '../../../store/asks.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { useOneAtATime } from '../../../ui/acts/use-one-at-a-time.ts';
import { Form } from '../../../ui/layout/form.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import { AskFields } from './ask-fields.tsx';

type EditAskSheetProps = { readonly ask: Ask; readonly onClose: () => void };

export function EditAskSheet({ ask: since, onClose }: EditAskSheetProps) {
  const { ask, words: common } = useMessages();
  const words = ask.form;
  const database = useDatabase();
  const say = useSaying();
  const oneAtATime = useOneAtATime();
  const [start] = useState(since);
  const [draft, setDraft] = useState<AskDraft>(draftOf(since));
  const [fault, setFault] = useState<string>();
  const [trouble, setTrouble] = useState<string>();

  async function save(): Promise<void> {
    if (draft.what.trim() === '') {
      setFault(words.needsWhat);
      return;
    }
    const saved = await saveAsk(database, { since: start, changes: changesIn(draft) });
    if (!saved.ok) {
      setTrouble(saved.failure.kind === 'gone' ? ask.gone : words.taken);
      return;
    }
    say(ask.done.saved, saved.value.undoId);
    onClose();
  }

  return (
    <Sheet open title={words.editTitle} onClose={onClose}>
      <Form onSubmit={() => void oneAtATime(save).catch(() => setTrouble(ask.notKept))}>
        <AskFields draft={draft} fault={fault} onChange={setDraft} />
        {trouble !== undefined && <p role="alert">{trouble}</p>}
        <Button submit look="primary" wide>
          {common.save}
        </Button>
      </Form>
    </Sheet>
  );
}

function draftOf({ what, topics, purposeId, level }: Ask): AskDraft {
  return {
    what,
    topics,
    ...(purposeId !== undefined && { purposeId }),
    ...(level !== undefined && { level }),
  };
}

function changesIn({ what, topics, purposeId, level }: AskDraft) {
  return { what: what.trim(), topics, purposeId, level };
}
