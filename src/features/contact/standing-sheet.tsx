/** Whether there are suggestions and dates at all: as for others, none, or remembered. */
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Form } from '../../ui/layout/form.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import type { PageSheetProps } from './sheet-props.ts';
import { StandingField } from './standing-field.tsx';

export function StandingSheet({ page, acts, onClose }: PageSheetProps) {
  const { contact: words, words: common } = useMessages();
  const [standing, setStanding] = useState(page.contact.standing);

  function save(): void {
    onClose();
    if (standing !== page.contact.standing) void acts.change({ standing });
  }

  return (
    <Sheet open title={words.standing} onClose={onClose}>
      <Form onSubmit={save}>
        <StandingField value={standing} onChange={setStanding} labelHidden />
        <Button submit look="primary" wide>
          {common.save}
        </Button>
      </Form>
    </Sheet>
  );
}
