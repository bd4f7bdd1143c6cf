/** The one act of the screen: a backup now, locked if one likes, among the downloads. */
import { Download } from 'lucide-react';
import { useMaking } from '../../../hooks/use-making.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Form } from '../../../ui/layout/form.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { PassphraseFields } from '../passphrase/passphrase-fields.tsx';
import { usePassphrase } from '../passphrase/use-passphrase.ts';
import { MakingProgress } from './making-progress.tsx';
import { NotMade } from './not-made.tsx';
import { SavedNote } from './saved-note.tsx';

/** `isFirst`: there is something of one's own to save, so it is THE act of the screen. */
export function MakeSection({ isFirst }: { readonly isFirst: boolean }) {
  const { make: words } = useMessages().backup;
  const { stage, make, cancel } = useMaking();
  const passphrase = usePassphrase();
  function begin(): void {
    const chosen = passphrase.chosen();
    if (chosen === undefined) return;
    make(chosen.passphrase);
    passphrase.clear();
  }
  if (stage.kind === 'making') return <MakingProgress stage={stage} onCancel={cancel} />;
  return (
    <Stack>
      {stage.kind === 'failed' && <NotMade failure={stage.failure} />}
      <Form label={words.act} onSubmit={begin}>
        <PassphraseFields model={passphrase} />
        <Button submit look={isFirst && stage.kind !== 'saved' ? 'primary' : 'quiet'} icon={Download} wide>
          {words.act}
        </Button>
      </Form>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs */}
      <div role="status">
        {stage.kind === 'saved' && <SavedNote saved={stage.saved} />}
        {stage.kind === 'resting' && stage.calledOff && <Soft>{words.calledOff}</Soft>}
      </div>
    </Stack>
  );
}
