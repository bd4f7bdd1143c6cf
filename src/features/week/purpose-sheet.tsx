/** What one would like one's people for, in one's own words. */
import { useState } from 'react';
import { nextLookBack, type PurposeKind } from '../../domain/purpose.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { addPurpose } from '../../store/purposes.ts';
import { Button } from '../../ui/acts/button.tsx';
import { useOneAtATime } from '../../ui/acts/use-one-at-a-time.ts';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import { useToast } from '../../ui/overlays/toast-context.ts';

/** The purposes that most people begin with. */
const KINDS = [
  'inspiration',
  'quick-help',
  'new-job',
  'knowledge',
  'support',
  'friendship',
] as const satisfies readonly PurposeKind[];

export function PurposeSheet({ onClose }: { readonly onClose: () => void }) {
  const { offers, words: common } = useMessages();
  const words = offers.purpose;
  const [kind, setKind] = useState<(typeof KINDS)[number]>();
  const [wish, setWish] = useState('');
  const today = useToday();
  const database = useDatabase();
  const showToast = useToast();
  const undoOf = useUndo();
  const oneAtATime = useOneAtATime();

  async function save(): Promise<void> {
    if (kind === undefined) return;
    const { undoId } = await addPurpose(database, { kind, wish: wish.trim(), lookBackOn: nextLookBack(today) });
    showToast({ text: words.saved, undo: undoOf(undoId) });
    onClose();
  }

  return (
    <Sheet open title={words.title} onClose={onClose}>
      <Form onSubmit={() => void oneAtATime(save)}>
        <Choice
          label={words.kind}
          value={kind}
          options={KINDS.map((value) => ({ value, label: common.purposeKind[value] }))}
          onChange={setKind}
        />
        <TextField label={words.wish} value={wish} onChange={setWish} />
        <Button submit look="primary" wide disabled={kind === undefined}>
          {words.save}
        </Button>
      </Form>
    </Sheet>
  );
}
