/** The screen that is shown: the week, which comes with the app, the welcome of someone new, or the one that `routes.tsx` names. */
import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { WeekScreen } from '../features/week/week-screen.tsx';
import { paths } from '../paths.ts';
import { Page } from '../ui/layout/page.tsx';
import { Skeleton } from '../ui/layout/skeleton.tsx';
import { ScreenArrival } from './screen-arrival.tsx';
import { whenWanted, withFirstWords } from './screen.tsx';

const welcome = withFirstWords(async () => (await import('../features/welcome/welcome-screen.tsx')).WelcomeScreen);
const others = whenWanted(async () => (await import('./routes.tsx')).Routes);

export function ShownScreen() {
  return (
    <Suspense fallback={<Coming />}>
      <Switch>
        <Route path={paths.week}>
          <WeekScreen />
          <ScreenArrival />
        </Route>
        <Route path={paths.welcome}>
          <welcome.Screen />
          <ScreenArrival />
        </Route>
        <Route>
          <others.Screen />
        </Route>
      </Switch>
    </Suspense>
  );
}

/** Fetches the screen at `address`, while language and settings are still being read. */
export async function fetchScreen(address: string): Promise<void> {
  if (address === paths.welcome) await welcome.fetch().catch(() => undefined);
  else if (address !== paths.week) await fromTable(async (table) => table.fetchScreen(address));
}

/** Fetches all screens, so that none is waited for when it is wanted. */
export async function fetchAllScreens(): Promise<void> {
  await fromTable(async (table) => table.fetchAllScreens());
}

async function fromTable(fetch: (table: typeof import('./routes.tsx')) => Promise<void>): Promise<void> {
  // a screen that can't be fetched is told of when it is shown
  await others.fetch().catch(() => undefined);
  await import('./routes.tsx').then(fetch).catch(() => undefined);
}

function Coming() {
  return (
    <Page>
      <Skeleton shape="cards" />
    </Page>
  );
}
