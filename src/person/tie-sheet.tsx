/** How close: close or loose, with the four questions for those who aren't sure. */
import { useState } from 'react';
import type { Contact } from '../domain/contact.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/acts/button.tsx';
import { Form } from '../ui/layout/form.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';
import { TieField, type TieValue } from './tie-field.tsx';

type TieSheetProps = {
  readonly contact: Pick<Contact, 'tie' | 'tieAnswers'>;
  readonly onSave: (value: TieValue) => void;
  readonly onClose: () => void;
};

export function TieSheet({ contact, onSave, onClose }: TieSheetProps) {
  const { contact: words, words: common } = useMessages();
  const [value, setValue] = useState<TieValue>({ tie: contact.tie, answers: contact.tieAnswers });
  return (
    <Sheet open title={words.howClose} onClose={onClose}>
      <Form onSubmit={() => onSave(value)}>
        <TieField value={value} onChange={setValue} labelHidden />
        <Button submit look="primary" wide>
          {common.save}
        </Button>
      </Form>
    </Sheet>
  );
}
