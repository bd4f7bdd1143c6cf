/** The steps of the first run. */
import type { Contact } from '../../domain/contact.ts';
import { BondsStep } from './bonds-step.tsx';
import { CardStep } from './card-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { RoundStep } from './round-step.tsx';
import type { UnderWay } from './under-way.ts';

type StepsProps = {
  /** Undefined before the first name. */
  readonly underWay: UnderWay | undefined;
  /** Begins the first run before an address book is brought in. */
  readonly onBringIn: () => void;
};

export function Steps({ underWay, onBringIn }: StepsProps) {
  // the same element before and after the first name, or the field would lose the cursor
  if (underWay === undefined || underWay.run.step === 'people') {
    return <PeopleStep people={underWay?.people ?? NOBODY} onBringIn={onBringIn} />;
  }
  if (underWay.run.step === 'bonds') return <BondsStep underWay={underWay} />;
  return underWay.run.step === 'card' ? <CardStep /> : <RoundStep />;
}

const NOBODY: readonly Contact[] = [];
