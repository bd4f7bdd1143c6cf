/** What a file would bring: where it is from, how many, what is worth knowing, who, and what they are to be here. */
import type { ReactNode } from 'react';
import type { ImportClient } from '../../../hooks/import-client.ts';
import type { ImportStage } from '../../../hooks/import-stage.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Foot } from '../../../ui/layout/foot.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { BatchFields } from '../batch/batch-fields.tsx';
import { useBatch } from '../batch/use-batch.ts';
import { ColumnsDisclosure } from '../columns/columns-disclosure.tsx';
import { actText } from './act-text.ts';
import { PreviewCounts } from './preview-counts.tsx';
import { PreviewNotes } from './preview-notes.tsx';
import { PreviewPeople } from './preview-people.tsx';

type PreviewStageProps = {
  readonly stage: Extract<ImportStage, { readonly kind: 'preview' }>;
  readonly client: ImportClient;
  /** In the first run one is asked of five of them, and of nobody else. */
  readonly isBeginning: boolean;
};

export function PreviewStage({ stage, client, isBeginning }: PreviewStageProps) {
  const messages = useMessages();
  const { preview, isStale } = stage;
  const { counts } = preview;
  const unsorted = counts.added - counts.sorted;
  const hasNews = counts.added + counts.changing + counts.interactions > 0;
  const batch = useBatch(unsorted);
  return (
    <Stack gap="wide">
      <PreviewCounts preview={preview} file={stage.file} takesFocus={stage.choice.mapping === undefined} />
      <PreviewNotes preview={preview} client={client} />
      <PreviewPeople preview={preview} client={client} />
      {preview.table !== undefined && preview.source !== 'own' && (
        <ColumnsDisclosure table={preview.table} stage={stage} onChoose={(choice) => client.chooseColumns(choice)} />
      )}
      {unsorted > 0 && !isBeginning && <BatchFields batch={batch} hasSorted={counts.sorted > 0} />}
      <Commit isInSight={isBeginning}>
        <Button look={hasNews ? 'primary' : 'quiet'} wide disabled={isStale} onClick={() => client.commit(batch.set)}>
          {actText(counts, messages)}
        </Button>
        {counts.changing > 0 && <Soft>{messages.importing.untouched}</Soft>}
      </Commit>
    </Stack>
  );
}

/** In the first run, where nothing else is asked, it stands in sight at once. */
function Commit({ isInSight, children }: { readonly isInSight: boolean; readonly children: ReactNode }) {
  return isInSight ? <Foot>{children}</Foot> : <Stack gap="close">{children}</Stack>;
}
