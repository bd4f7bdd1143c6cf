/** The form of a new ask. */
import { useState } from 'react';
import type { AskDraft } from '../../../domain/ask.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Foot } from '../../../ui/layout/foot.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { AskFields } from './ask-fields.tsx';
import { useNewAsk } from './use-new-ask.ts';

type NewAskFormProps = {
  /** What was written last time and not kept. */
  readonly begun: AskDraft | undefined;
  /** For whose sake one asks, where one comes from there. */
  readonly purposeId: string | undefined;
};

export function NewAskForm({ begun, purposeId }: NewAskFormProps) {
  const { ask } = useMessages();
  const words = ask.form;
  const [wasBegun, setWasBegun] = useState(begun !== undefined);
  const { draft, change, afresh, fault, notKept, isSaving, save } = useNewAsk(begun, purposeId);
  function startAfresh(): void {
    afresh();
    setWasBegun(false);
  }
  return (
    <Form onSubmit={() => void save()}>
      {wasBegun && (
        <div>
          <Soft>{words.begun}</Soft>
          <Button look="plain" onClick={startAfresh}>
            {words.afresh}
          </Button>
        </div>
      )}
      <AskFields draft={draft} fault={fault} onChange={change} />
      <Foot>
        {notKept && <p role="alert">{ask.notKept}</p>}
        <Button submit look="primary" wide disabled={isSaving}>
          {words.find}
        </Button>
      </Foot>
    </Form>
  );
}
