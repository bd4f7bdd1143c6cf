/** Bringing a backup back: a file is chosen, shown, and only then written; what is said at each step is true there. */
import { CircleCheck } from 'lucide-react';
import type { RestoreModel } from '../../../hooks/use-restore.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { FileButton } from '../../../ui/acts/file-button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Wash } from '../../../ui/layout/wash.tsx';
import { ProgressNote } from '../progress-note.tsx';
import { AskedAgain } from './asked-again.tsx';
import { LockedForm } from './locked-form.tsx';
import { RestoreFailure } from './restore-failure.tsx';
import { RestorePreviewStage } from './restore-preview.tsx';
import { RestoreSummary } from './restore-summary.tsx';

/** `isFirst`: there is nothing here to save, so it is THE act of the screen. */
export function RestoreSection({ model, isFirst }: { readonly model: RestoreModel; readonly isFirst: boolean }) {
  const { restore: words } = useMessages().backup;
  const { stage, client } = model;
  if (stage.kind !== 'choosing') {
    return (
      <Stack gap="wide">
        <Stage model={model} />
        {(stage.kind === 'preview' || stage.kind === 'locked' || stage.kind === 'failed') && (
          <FileButton label={words.another} look="plain" onFile={(file) => client.chooseFile(file)} />
        )}
      </Stack>
    );
  }
  return (
    <Section title={words.title} ruled>
      {stage.calledOff && (
        <div role="alert">
          <Wash icon={CircleCheck}>
            <p>{words.calledOff}</p>
          </Wash>
        </div>
      )}
      <Soft>{words.text}</Soft>
      <FileButton
        label={words.choose}
        look={isFirst ? 'primary' : 'quiet'}
        onFile={(file) => client.chooseFile(file)}
      />
    </Section>
  );
}

function Stage({ model: { stage, client } }: { readonly model: RestoreModel }) {
  const { restore: words } = useMessages().backup;
  const today = useToday();
  const cancel = (): void => client.cancel();
  switch (stage.kind) {
    case 'choosing':
      return null;
    case 'opening':
      return <ProgressNote label={words.opening(stage.file)} {...stage} isCounted={false} onCancel={cancel} />;
    case 'locked':
      return <LockedForm {...stage} onUnlock={(passphrase) => client.unlock(passphrase)} />;
    case 'preview':
    case 'asked-again':
      return (
        <>
          <RestorePreviewStage {...stage.opened} onRestore={(mode) => client.restore(mode, today)} />
          {stage.kind === 'asked-again' && (
            <AskedAgain {...stage} onYes={() => client.restoreForSure(today)} onNo={() => client.thinkAgain()} />
          )}
        </>
      );
    case 'restoring':
      return <ProgressNote label={words.writing} hint={words.leave} {...stage} onCancel={cancel} />;
    case 'restored':
      return <RestoreSummary {...stage} onBringBack={(id) => client.bringBack(id, today)} />;
    case 'failed':
      return <RestoreFailure trouble={stage.trouble} />;
  }
}
