/** The question for the passphrase of a locked backup, as often as it takes. */
import { useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { LeadingTitle } from '../../../ui/layout/leading-title.tsx';

type LockedFormProps = {
  readonly file: string;
  readonly wasWrong: boolean;
  readonly onUnlock: (passphrase: string) => void;
};

export function LockedForm({ file, wasWrong, onUnlock }: LockedFormProps) {
  const { restore: words, make } = useMessages().backup;
  const [passphrase, setPassphrase] = useState('');
  return (
    <Form label={words.lockedTitle} onSubmit={() => passphrase !== '' && onUnlock(passphrase)}>
      <LeadingTitle text={words.lockedTitle} />
      <p>{words.lockedText}</p>
      <TextField
        label={make.passphrase}
        type="password"
        value={passphrase}
        hint={file}
        error={wasWrong && passphrase === '' ? words.wrong : undefined}
        onChange={setPassphrase}
      />
      <Button submit look="primary" wide disabled={passphrase === ''}>
        {words.unlock}
      </Button>
    </Form>
  );
}
