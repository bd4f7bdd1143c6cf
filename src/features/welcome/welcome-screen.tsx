/** The welcome: the first sight, then the first run step by step, gone on with where one was. */
import { useState } from 'react';
import type { FirstRun } from '../../domain/first-run.ts';
import { useLive } from '../../hooks/use-live.ts';
import { firstRunUnderWay } from '../../store/first-people.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { BondsStep } from './bonds-step.tsx';
import { CardStep } from './card-step.tsx';
import { Opening } from './opening.tsx';
import { PeopleStep } from './people-step.tsx';
import { RoundStep } from './round-step.tsx';
import type { UnderWay } from './under-way.ts';

export function WelcomeScreen() {
  const found = useLive(async (database) => ({ underWay: await firstRunUnderWay(database) }));
  const [hasBegun, setBegun] = useState(false);
  if (found === undefined) {
    return (
      <Page>
        <Skeleton shape="cards" />
      </Page>
    );
  }
  const { underWay } = found;
  if (underWay !== undefined) return <Step underWay={underWay} />;
  return hasBegun ? <PeopleStep people={NOBODY} /> : <Opening onBegin={() => setBegun(true)} />;
}

const NOBODY: UnderWay['people'] = [];

/** Each step has an element of its own, so that the reader is led to its heading when it comes. */
function Step({ underWay }: { readonly underWay: UnderWay }) {
  const steps: { readonly [Name in FirstRun['step']]: () => React.ReactNode } = {
    people: () => <PeopleStep people={underWay.people} />,
    bonds: () => <BondsStep underWay={underWay} />,
    card: () => <CardStep />,
    round: () => <RoundStep />,
  };
  return steps[underWay.run.step]();
}
