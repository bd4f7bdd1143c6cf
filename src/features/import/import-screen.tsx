/** Import: a file of people is chosen, shown, and only then written; what is said at each step is true at that step. */
import { CircleCheck } from 'lucide-react';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { isFirstRunOpen } from '../../store/first-run-now.ts';
import { DropPlace } from '../../ui/layout/drop-place.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { ColumnsStage } from './columns/columns-stage.tsx';
import { FilePick } from './file-pick.tsx';
import { ImportFailure } from './import-failure.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportSummary } from './import-summary.tsx';
import { OtherWays } from './other-ways.tsx';
import { PreviewStage } from './preview/preview-stage.tsx';
import { useImportScreen, type ImportScreenModel } from './use-import-screen.ts';
import { useWaysIn } from './use-ways-in.ts';
import { WaysIn } from './ways-in.tsx';

export function ImportScreen() {
  const words = useMessages().importing;
  const model = useImportScreen();
  const { stage, chooseFile } = model;
  const waysIn = useWaysIn(model);
  // known long before anything is read
  const isBeginning = useLive(isFirstRunOpen) === true;
  const isBusy = stage.kind === 'reading' || stage.kind === 'writing';
  return (
    <Page title={words.title} backTo={isBeginning ? paths.welcome : paths.settings}>
      <DropPlace onFile={isBusy ? undefined : chooseFile}>
        <Stack gap="wide">
          {stage.kind === 'choosing' && stage.calledOff && (
            <div role="alert">
              <Wash icon={CircleCheck}>
                <p>{words.calledOff}</p>
              </Wash>
            </div>
          )}
          {stage.kind === 'choosing' && <p>{words.intro}</p>}
          <Stage model={model} isBeginning={isBeginning} />
          <FilePick isFirst={stage.kind === 'choosing'} disabled={isBusy} onFile={chooseFile} />
          {stage.kind === 'choosing' && <OtherWays {...waysIn} />}
          {(stage.kind === 'choosing' || stage.kind === 'failed') && <WaysIn />}
        </Stack>
      </DropPlace>
    </Page>
  );
}

function Stage({ model, isBeginning }: { readonly model: ImportScreenModel; readonly isBeginning: boolean }) {
  const { stage, client } = model;
  switch (stage.kind) {
    case 'choosing':
      return null;
    case 'reading':
    case 'writing':
      return <ImportProgress stage={stage} onCancel={() => client.cancel()} />;
    case 'failed':
      return <ImportFailure stage={stage} />;
    case 'columns':
      return <ColumnsStage stage={stage} onChoose={(choice) => client.chooseColumns(choice)} />;
    case 'preview':
      return <PreviewStage stage={stage} client={client} isBeginning={isBeginning} />;
    case 'done':
      return <ImportSummary stage={stage} isBeginning={isBeginning} onTakeBack={model.takeBack} />;
  }
}
