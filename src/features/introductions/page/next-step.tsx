/** What comes next, with its one act; or how it ended. */
import { useMessages } from '../../../i18n/use-messages.ts';
import type { IntroductionNow } from '../../../store/introductions-now.ts';
import { Why } from '../../../ui/layout/why.tsx';
import { AskStep } from './ask-step.tsx';
import { DeclinedNote } from './declined-note.tsx';
import { MakeStep } from './make-step.tsx';
import { OutcomeStep } from './outcome-step.tsx';
import { WaitStep } from './wait-step.tsx';

const STEPS = { ask: AskStep, wait: WaitStep, make: MakeStep, outcome: OutcomeStep } as const;

export function NextStep({ now }: { readonly now: IntroductionNow }) {
  const { now: words } = useMessages().introductions;
  const { introduction, step } = now;
  if (step !== undefined) {
    const Step = STEPS[step.code];
    return <Step key={`${step.code} ${step.contactIds.join(' ')}`} now={{ ...now, step }} />;
  }
  if (introduction.status === 'declined') return <DeclinedNote now={now} />;
  const { outcome } = introduction;
  if (introduction.status !== 'made') return <Why>{words.alone}</Why>;
  return outcome === undefined || outcome === '' ? (
    <Why>{words.untold}</Why>
  ) : (
    <Why>
      {words.told} {outcome}
    </Why>
  );
}
