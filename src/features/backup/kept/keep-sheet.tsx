/** Before a file is chosen that backups go to by themselves: where it had better be, and whether it is locked. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Sheet } from '../../../ui/overlays/sheet.tsx';
import { PassphraseFields } from '../passphrase/passphrase-fields.tsx';
import { usePassphrase } from '../passphrase/use-passphrase.ts';
import { useKeeping } from './use-keeping.ts';

export function KeepSheet({ onClose }: { readonly onClose: () => void }) {
  const { kept: words } = useMessages().backup;
  const passphrase = usePassphrase();
  const { choose, isBusy } = useKeeping();
  async function begin(): Promise<void> {
    const chosen = passphrase.chosen();
    if (chosen !== undefined && (await choose(chosen.passphrase))) onClose();
  }
  return (
    <Sheet open title={words.title} onClose={onClose}>
      <Form onSubmit={() => void begin()}>
        <Soft>{words.sync}</Soft>
        <PassphraseFields model={passphrase} />
        {passphrase.isWanted && <Soft>{words.keyKept}</Soft>}
        <Button submit look="primary" wide disabled={isBusy}>
          {words.choose}
        </Button>
      </Form>
    </Sheet>
  );
}
