/** The weekly round: before it, how much time one has; then its steps, one at a time, without tabs. */
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { RoundSteps } from './round-steps.tsx';
import { StartStep } from './start-step.tsx';
import { useCheckIn } from './use-check-in.ts';

export function CheckInScreen() {
  const model = useCheckIn();
  if (model === undefined) {
    return (
      <Page>
        <Skeleton shape="rows" />
      </Page>
    );
  }
  return model.kind === 'before' ? <StartStep before={model.before} /> : <RoundSteps walk={model.walk} />;
}
