/** Writing down a purpose: of which kind, the wish, what one puts in, and when to look back. */
import { PURPOSE_KINDS, type Purpose } from '../../domain/purpose.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Choice } from '../../ui/fields/choice.tsx';
import { TextArea } from '../../ui/fields/text-area.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { Foot } from '../../ui/layout/foot.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { LeaveSheet } from '../../ui/overlays/leave-sheet.tsx';
import { PurposeFaultNote } from './purpose-fault-note.tsx';
import { usePurposeForm } from './use-purpose-form.ts';

export function PurposeForm({ purpose }: { readonly purpose?: Purpose }) {
  const { purposes, words: common, promises } = useMessages();
  const words = purposes.form;
  const { draft, change, fault, save, unsaved } = usePurposeForm(purpose);
  return (
    <>
      <Form onSubmit={() => void save()}>
        <Choice
          label={words.kind}
          value={draft.kind}
          options={PURPOSE_KINDS.map((value) => ({ value, label: common.purposeKind[value] }))}
          onChange={(kind) => change({ kind })}
        />
        <TextArea
          label={words.wish}
          hint={words.wishHint}
          value={draft.wish}
          onChange={(wish) => change({ wish })}
          rows={2}
        />
        <TextArea
          label={words.invest}
          hint={words.investHint}
          value={draft.invest}
          onChange={(invest) => change({ invest })}
          rows={2}
        />
        <TextField
          label={words.lookBackOn}
          hint={words.lookBackHint}
          type="date"
          value={draft.lookBackOn}
          error={fault === 'no-day' ? promises.faults.day : undefined}
          onChange={(lookBackOn) => change({ lookBackOn })}
        />
        <Foot>
          <PurposeFaultNote fault={fault} />
          <Button submit look="primary" wide>
            {common.save}
          </Button>
        </Foot>
      </Form>
      <LeaveSheet unsaved={unsaved} />
    </>
  );
}
