/** The welcome: the first sight, then the first run step by step, gone on with where one was. */
import { useState } from 'react';
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
  // the same element before and after the first name, or the field would lose the cursor
  if (underWay === undefined || underWay.run.step === 'people') {
    const people = underWay?.people ?? NOBODY;
    return hasBegun || underWay !== undefined ? (
      <PeopleStep people={people} />
    ) : (
      <Opening onBegin={() => setBegun(true)} />
    );
  }
  if (underWay.run.step === 'bonds') return <BondsStep underWay={underWay} />;
  return underWay.run.step === 'card' ? <CardStep /> : <RoundStep />;
}

const NOBODY: UnderWay['people'] = [];
