/** Saying another why, for oneself. */
import { useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';

type WhySheetProps = {
  readonly reason: string;
  readonly onSave: (reason: string) => void;
  readonly onClose: () => void;
};

export function WhySheet({ reason, onSave, onClose }: WhySheetProps) {
  const { introductions, words: common } = useMessages();
  const { form: words } = introductions;
  const [text, setText] = useState(reason);
  function save(): void {
    onSave(text);
    onClose();
  }
  return (
    <Sheet open title={words.why} onClose={onClose}>
      <Form onSubmit={save}>
        <TextArea label={words.why} hint={words.whyHint} value={text} onChange={setText} />
        <Button submit look="primary" wide>
          {common.save}
        </Button>
      </Form>
    </Sheet>
  );
}
