/** Looking back on a purpose: what came of it, then keep it, change its words, or let it go. */
import { useMessages } from '../i18n/use-messages.ts';
import type { PurposePage } from '../store/purpose-page.ts';
import { Button } from '../ui/acts/button.tsx';
import { Choice } from '../ui/fields/choice.tsx';
import { TextArea } from '../ui/fields/text-area.tsx';
import { TextField } from '../ui/fields/text-field.tsx';
import { Form } from '../ui/layout/form.tsx';
import { CameList } from './came-list.tsx';
import { useLookBack } from './use-look-back.ts';

type LookBackFormProps = { readonly page: PurposePage; readonly onDone: () => void };

export function LookBackForm({ page, onDone }: LookBackFormProps) {
  const { purposes, words: common } = useMessages();
  const { look: words, form } = purposes;
  const { draft, change, error, save } = useLookBack(page.purpose, onDone);
  return (
    <Form onSubmit={() => void save()}>
      <CameList page={page} />
      <Choice
        label={words.now}
        value={draft.ended}
        options={(['keep', 'change', 'retire'] as const).map((value) => ({ value, label: words.ends[value] }))}
        onChange={(ended) => change({ ended })}
      />
      {draft.ended === 'change' && (
        <>
          <TextArea label={form.wish} value={draft.wish} onChange={(wish) => change({ wish })} rows={2} />
          <TextArea label={form.invest} value={draft.invest} onChange={(invest) => change({ invest })} rows={2} />
        </>
      )}
      <TextArea
        label={words.note}
        hint={words.noteHint}
        value={draft.note}
        onChange={(note) => change({ note })}
        rows={2}
      />
      {draft.ended !== 'retire' && (
        <TextField
          label={words.next}
          type="date"
          value={draft.next}
          error={error}
          onChange={(next) => change({ next })}
        />
      )}
      <Button submit look="primary" wide disabled={draft.ended === undefined}>
        {common.save}
      </Button>
    </Form>
  );
}
