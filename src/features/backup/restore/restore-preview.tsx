/** What is in an opened backup beside what is here, what each of the two ways would do, and the choice between them. */
import { useState } from 'react';
import type { OpenedBackup } from '../../../hooks/restore-stage.ts';
import { countsText, momentText } from '../../../i18n/backup-words.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { dayAndTimeAt } from '../../../platform/clock.ts';
import type { RestoreMode } from '../../../store/backup/restore-facts.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { LeadingTitle } from '../../../ui/layout/leading-title.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Choice } from '../../../ui/fields/choice.tsx';
import { UnreadNote } from './unread-note.tsx';
import { WhatItDoes } from './what-it-does.tsx';

type RestorePreviewProps = OpenedBackup & { readonly onRestore: (mode: RestoreMode) => void };

export function RestorePreviewStage({ file, preview, onRestore }: RestorePreviewProps) {
  const messages = useMessages();
  const { restore: words } = messages.backup;
  const isFresh = preview.here.contacts === 0;
  const [mode, setMode] = useState<RestoreMode>(isFresh ? 'replace' : 'merge');
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <LeadingTitle text={words.found(momentText(dayAndTimeAt(Date.parse(preview.madeAt)), messages))} />
        <p>{words.inFile(countsText(preview.inFile, messages))}</p>
        <p>{isFresh ? words.nobodyHere : words.here(countsText(preview.here, messages))}</p>
        {preview.isFromFuture && <Soft>{words.fromFuture}</Soft>}
        <Soft>{file}</Soft>
      </Stack>
      <UnreadNote preview={preview} />
      {!isFresh && (
        <Stack gap="close">
          <Choice
            label={words.how}
            value={mode}
            options={(['merge', 'replace'] as const).map((value) => ({ value, label: words.modes[value] }))}
            hint={words.modeHints[mode]}
            onChange={setMode}
          />
          <WhatItDoes preview={preview} mode={mode} />
        </Stack>
      )}
      <Button look="primary" wide onClick={() => onRestore(mode)}>
        {words.acts[isFresh ? 'fresh' : mode]}
      </Button>
      {!isFresh && mode === 'replace' && <Soft>{words.kept30}</Soft>}
    </Stack>
  );
}
