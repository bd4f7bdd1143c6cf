/** Backup: its age, one made now, one brought back; while one is being brought back, that alone. */
import { useBackupAge } from '../../hooks/use-backup-age.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { DropPlace } from '../../ui/layout/drop-place.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { AgeNote } from './age-note.tsx';
import { BeforeSection } from './before/before-section.tsx';
import { KeptSection } from './kept/kept-section.tsx';
import { MakeSection } from './make/make-section.tsx';
import { ReaderSection } from './reader-section.tsx';
import { RestoreSection } from './restore/restore-section.tsx';
import { useRestoring } from './restore/use-restoring.ts';

export function BackupScreen() {
  const { backup: words } = useMessages();
  const restoring = useRestoring();
  const { stage, client } = restoring;
  const age = useBackupAge();
  const isBusy = stage.kind === 'opening' || stage.kind === 'restoring';
  const hasOwn = typeof age === 'object';
  return (
    <Page title={words.title} backTo={paths.settings}>
      <DropPlace onFile={isBusy ? undefined : (file) => client.chooseFile(file)}>
        {stage.kind !== 'choosing' && <RestoreSection model={restoring} isFirst />}
        {stage.kind === 'choosing' && age !== 'unknown' && (
          <Stack gap="wide">
            <Stack gap="close">
              <AgeNote age={age} />
              <Soft>{words.intro}</Soft>
            </Stack>
            <MakeSection isFirst={hasOwn} />
            {hasOwn && <KeptSection />}
            <RestoreSection model={restoring} isFirst={!hasOwn} />
            <BeforeSection onBringBack={restoring.bringBack} />
            <ReaderSection />
          </Stack>
        )}
      </DropPlace>
    </Page>
  );
}
