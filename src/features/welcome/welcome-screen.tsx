/** The welcome: the first sight, then the first run step by step, gone on with where one was. */
import { useState } from 'react';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { beginFirstRun, endFirstRun, firstRunUnderWay } from '../../store/first-people.ts';
import { lookAround } from '../../platform/looking-around.ts';
import { hasAnyContact } from '../../store/week.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { BondsStep } from './bonds-step.tsx';
import { CardStep } from './card-step.tsx';
import { Opening } from './opening.tsx';
import { PeopleStep } from './people-step.tsx';
import { RoundStep } from './round-step.tsx';
import type { UnderWay } from './under-way.ts';

export function WelcomeScreen() {
  const database = useDatabase();
  const today = useToday();
  const found = useLive(async (open) => ({
    underWay: await firstRunUnderWay(open),
    isAnyone: await hasAnyContact(open),
  }));
  const [hasBegun, setBegun] = useState(false);
  if (found === undefined) {
    return (
      <Page>
        <Skeleton shape="cards" />
      </Page>
    );
  }
  const { underWay, isAnyone } = found;
  // the same element before and after the first name, or the field would lose the cursor
  if (underWay === undefined || underWay.run.step === 'people') {
    const people = underWay?.people ?? NOBODY;
    // whoever came back from an address book without bringing anyone in is where they were
    const isGoingOn = hasBegun || (underWay !== undefined && isAnyone);
    const bringIn = () => void beginFirstRun(database, today);
    return isGoingOn ? (
      <PeopleStep people={people} onBringIn={bringIn} />
    ) : (
      <Opening
        onBegin={() => setBegun(true)}
        onBringIn={bringIn}
        onLook={() => {
          lookAround();
          void endFirstRun(database, today);
        }}
      />
    );
  }
  if (underWay.run.step === 'bonds') return <BondsStep underWay={underWay} />;
  return underWay.run.step === 'card' ? <CardStep /> : <RoundStep />;
}

const NOBODY: UnderWay['people'] = [];
