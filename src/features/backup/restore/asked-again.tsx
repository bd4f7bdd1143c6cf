/** The second question, when many people would go: how many has to be written, which no slip of the thumb does. */
import { useState } from 'react';
import { numberText } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { RestoreMode } from '../../../store/backup/restore-facts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';

type AskedAgainProps = {
  readonly mode: RestoreMode;
  readonly losing: number;
  readonly of: number;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

export function AskedAgain({ mode, losing, of, onYes, onNo }: AskedAgainProps) {
  const { backup, language } = useMessages();
  const { restore: words } = backup;
  const [typed, setTyped] = useState('');
  const isMeant = typed.replaceAll(/\D/g, '') === String(losing);
  const number = (count: number): string => numberText(language, count);
  return (
    <Sheet open title={words.sure.title} onClose={onNo}>
      <Form onSubmit={() => isMeant && onYes()}>
        <p>{words.sure.text(number(losing), number(of))}</p>
        <p>{words.kept30}</p>
        <Button look="primary" wide onClick={onNo}>
          {words.sure.back}
        </Button>
        <TextField label={words.sure.type(number(losing))} value={typed} onChange={setTyped} />
        <Button submit wide disabled={!isMeant}>
          {words.acts[mode]}
        </Button>
      </Form>
    </Sheet>
  );
}
