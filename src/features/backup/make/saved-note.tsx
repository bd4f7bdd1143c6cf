/** Says that the backup is made, what is in it and where it went, and hands it on where the phone can. */
import { CircleCheck, Share2 } from 'lucide-react';
import { useState } from 'react';
import type { SavedBackup } from '../../../hooks/use-making.ts';
import { countsText } from '../../../i18n/backup-words.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { canShareFile, shareFile } from '../../../platform/files.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Wash } from '../../../ui/layout/wash.tsx';

export function SavedNote({ saved }: { readonly saved: SavedBackup }) {
  const messages = useMessages();
  const { make: words } = messages.backup;
  const [failed, setFailed] = useState<{ readonly error: unknown }>();
  if (failed !== undefined) throw failed.error;
  return (
    <Stack>
      <Wash icon={CircleCheck}>
        <p>{words.made(saved.name)}</p>
        <p>
          {words.holds(countsText(saved.counts, messages))} {saved.isEncrypted && words.locked}
        </p>
      </Wash>
      <Soft>{words.elsewhere}</Soft>
      {canShareFile(saved) && (
        <Button
          look="primary"
          icon={Share2}
          wide
          onClick={() => void shareFile(saved).catch((error: unknown) => setFailed({ error }))}
        >
          {words.share}
        </Button>
      )}
    </Stack>
  );
}
