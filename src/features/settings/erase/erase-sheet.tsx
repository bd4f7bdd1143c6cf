/** Before everything is erased: what that means, a backup first, and a word to write, so that no slip of the thumb does it. */
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useErase } from '../../../hooks/use-erase.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { LinkButton } from '../../../ui/acts/link-button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';

export function EraseSheet({ onClose }: { readonly onClose: () => void }) {
  const { privacy: words } = useMessages();
  const erase = useErase();
  const [typed, setTyped] = useState('');
  const isMeant = typed.trim().toLocaleLowerCase() === words.eraseWord;
  return (
    <Sheet open title={words.erase} onClose={onClose}>
      <Form onSubmit={() => isMeant && erase()}>
        <p>{words.eraseText}</p>
        <p>{words.eraseCopy}</p>
        <LinkButton to={paths.backup} icon={Download} look="primary" wide>
          {words.takeCopy}
        </LinkButton>
        <TextField label={words.typeWord(words.eraseWord)} value={typed} onChange={setTyped} />
        <Button submit wide disabled={!isMeant}>
          {words.eraseNow}
        </Button>
      </Form>
    </Sheet>
  );
}
