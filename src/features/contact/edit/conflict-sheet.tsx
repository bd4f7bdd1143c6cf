/** Two tabs wrote in the same fields: each is shown with what stands there now, and the person chooses field by field. */
import { useState } from 'react';
import type { Contact } from '../../../domain/contact.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import { conflictRows, settledDraft } from './conflict.ts';
import type { ContactDraft } from './contact-draft.ts';

type ConflictSheetProps = {
  readonly fields: readonly string[];
  readonly current: Contact;
  readonly draft: ContactDraft;
  readonly onSettle: (draft: ContactDraft) => void;
  readonly onClose: () => void;
};

export function ConflictSheet({ fields, current, draft, onSettle, onClose }: ConflictSheetProps) {
  const messages = useMessages();
  const { contactForm: words } = messages;
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());

  function choose(field: string, takesTheirs: boolean): void {
    const others = [...theirs].filter((each) => each !== field);
    setTheirs(new Set(takesTheirs ? [...others, field] : others));
  }

  return (
    <Sheet open title={words.conflictTitle} onClose={onClose}>
      <Form onSubmit={() => onSettle(settledDraft(draft, current, theirs))}>
        <p>{words.conflictText}</p>
        {conflictRows(fields, current, messages).map(({ field, label, value }) => (
          <Choice
            key={field}
            label={label}
            hint={words.theirs(value)}
            value={theirs.has(field) ? 'theirs' : 'mine'}
            options={[
              { value: 'mine', label: words.keepMine },
              { value: 'theirs', label: words.takeTheirs },
            ]}
            onChange={(chosen) => choose(field, chosen === 'theirs')}
          />
        ))}
        <Button submit look="primary" wide>
          {words.save}
        </Button>
      </Form>
    </Sheet>
  );
}
