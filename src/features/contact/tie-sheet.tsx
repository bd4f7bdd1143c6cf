/** How close: close or loose, with the four questions for those who aren't sure. */
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import type { PageSheetProps } from './sheet-props.ts';
import { TieField, type TieValue } from '../../person/tie-field.tsx';

export function TieSheet({ page, acts, onClose }: PageSheetProps) {
  const { contact: words, words: common } = useMessages();
  const { tie, tieAnswers } = page.contact;
  const [value, setValue] = useState<TieValue>({ tie, answers: tieAnswers });

  function save(): void {
    onClose();
    void acts.change({ tie: value.tie, tieAnswers: value.answers });
  }

  return (
    <Sheet open title={words.howClose} onClose={onClose}>
      <Form onSubmit={save}>
        <TieField value={value} onChange={setValue} labelHidden />
        <Button submit look="primary" wide>
          {common.save}
        </Button>
      </Form>
    </Sheet>
  );
}
