/** The welcome: the first sight, then the first run step by step, gone on with where one was. */
import { useState } from 'react';
import type { Contact } from '../../domain/contact.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { beginFirstRun, endFirstRun } from '../../store/first-people.ts';
import { lookAround } from '../../platform/looking-around.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { BondsStep } from './bonds-step.tsx';
import { CardStep } from './card-step.tsx';
import { Opening } from './opening.tsx';
import { PeopleStep } from './people-step.tsx';
import { RoundStep } from './round-step.tsx';
import type { UnderWay } from './under-way.ts';
import { useUnderWay } from './use-under-way.ts';

export function WelcomeScreen() {
  const found = useUnderWay();
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
    return <Beginning people={underWay?.people ?? NOBODY} isUnderWay={underWay !== undefined && isAnyone} />;
  }
  if (underWay.run.step === 'bonds') return <BondsStep underWay={underWay} />;
  return underWay.run.step === 'card' ? <CardStep /> : <RoundStep />;
}

type BeginningProps = {
  readonly people: readonly Contact[];
  /** There is somebody to go on with; who came back from an address book and brought nobody in is where they were. */
  readonly isUnderWay: boolean;
};

function Beginning({ people, isUnderWay }: BeginningProps) {
  const database = useDatabase();
  const today = useToday();
  const [hasBegun, setBegun] = useState(false);
  const bringIn = () => void beginFirstRun(database, today);
  if (hasBegun || isUnderWay) return <PeopleStep people={people} onBringIn={bringIn} />;
  function look(): void {
    lookAround();
    void endFirstRun(database, today);
  }
  return <Opening onBegin={() => setBegun(true)} onBringIn={bringIn} onLook={look} />;
}

const NOBODY: UnderWay['people'] = [];
