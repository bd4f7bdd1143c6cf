/**
 * The welcome: the first sight, which stands with the first words alone, as it is what one waits for longest; then the
 * first run step by step, gone on with where one was.
 */
import { useEffect, useState } from 'react';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { whenOpenedSoon } from '../../person/when-opened.tsx';
import { whenStanding } from '../../platform/idle.ts';
import { lookAround } from '../../platform/looking-around.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Opening } from './opening.tsx';
import { useUnderWay } from './use-under-way.ts';

const steps = whenOpenedSoon(async () => (await import('./steps.tsx')).Steps);

export function WelcomeScreen() {
  const found = useUnderWay();
  if (found === undefined) {
    return (
      <Page>
        <Skeleton shape="cards" />
      </Page>
    );
  }
  return <Welcome found={found} />;
}

function Welcome({ found: { underWay, isAnyone } }: { readonly found: NonNullable<ReturnType<typeof useUnderWay>> }) {
  const database = useDatabase();
  const today = useToday();
  const [hasBegun, setBegun] = useState(false);
  useEffect(() => whenStanding(() => void steps.fetch().catch(() => undefined)), []);
  // who came back from an address book and brought nobody in is where they were
  const isToOpen = underWay === undefined || (underWay.run.step === 'people' && !isAnyone);
  const begin = async () => (await import('../../store/first-people.ts')).beginFirstRun(database, today);
  async function look(): Promise<void> {
    lookAround();
    await (await import('../../store/first-people.ts')).endFirstRun(database, today);
  }
  if (isToOpen && !hasBegun) {
    return <Opening onBegin={() => setBegun(true)} onBringIn={() => void begin()} onLook={() => void look()} />;
  }
  return <steps.Part underWay={underWay} onBringIn={() => void begin()} />;
}
