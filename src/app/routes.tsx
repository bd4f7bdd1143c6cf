/** The table of contents: which screen stands at which address. A screen is fetched when it is first wanted. */
import { lazy, Suspense, type ComponentType } from 'react';
import { Route, Switch } from 'wouter';
import { paths } from '../paths.ts';
import { Page } from '../ui/layout/page.tsx';
import { Skeleton } from '../ui/layout/skeleton.tsx';
import { NothingHereScreen } from './nothing-here-screen.tsx';
import { ScreenArrival } from './screen-arrival.tsx';

/** Address → screen; the first that fits wins. `paths.contact(':id')` fits every contact; its screen asks `useParams`. */
const SCREENS: readonly (readonly [address: string, screen: LazyScreen])[] = [
  [paths.week, screen(async () => (await import('../features/week/week-screen.tsx')).WeekScreen)],
  [paths.welcome, screen(async () => (await import('../features/welcome/welcome-screen.tsx')).WelcomeScreen)],
  [paths.contacts, screen(async () => (await import('../features/contacts/contacts-screen.tsx')).ContactsScreen)],
  [
    paths.newContact,
    screen(async () => (await import('../features/contact/edit/new-contact-screen.tsx')).NewContactScreen),
  ],
  [
    paths.editContact(':id'),
    screen(async () => (await import('../features/contact/edit/edit-contact-screen.tsx')).EditContactScreen),
  ],
  [paths.contact(':id'), screen(async () => (await import('../features/contact/contact-screen.tsx')).ContactScreen)],
  [paths.log, screen(async () => (await import('../features/log/log-screen.tsx')).LogScreen)],
  [paths.logWith(':contactId'), screen(async () => (await import('../features/log/log-screen.tsx')).LogScreen)],
  [paths.mendLog(':id'), screen(async () => (await import('../features/log/mend-log-screen.tsx')).MendLogScreen)],
  [paths.networks, screen(async () => (await import('../features/networks/networks-screen.tsx')).NetworksScreen)],
  [paths.compass, screen(async () => (await import('../features/compass/compass-screen.tsx')).CompassScreen)],
  [paths.settings, screen(async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen)],
  [paths.import, screen(async () => (await import('../features/import/import-screen.tsx')).ImportScreen)],
  [paths.export, screen(async () => (await import('../features/export/export-screen.tsx')).ExportScreen)],
  [paths.help, screen(async () => (await import('../features/help/help-screen.tsx')).HelpScreen)],
];

/** Begins to fetch the screen at `address`, while language and settings are still being read. */
export function fetchScreen(address: string): void {
  const known = SCREENS.find(([pattern]) => pattern === address);
  // a screen that can't be fetched is told of when it is shown
  known?.[1].load().catch(() => undefined);
}

export function Routes() {
  return (
    <Suspense fallback={<Coming />}>
      <Switch>
        {SCREENS.map(([address, { Screen }]) => (
          <Route key={address} path={address}>
            <Screen />
            <ScreenArrival />
          </Route>
        ))}
        <Route>
          <NothingHereScreen />
          <ScreenArrival />
        </Route>
      </Switch>
    </Suspense>
  );
}

function Coming() {
  return (
    <Page>
      <Skeleton shape="cards" />
    </Page>
  );
}

type LazyScreen = { readonly load: () => Promise<ComponentType>; readonly Screen: ComponentType };

function screen(load: () => Promise<ComponentType>): LazyScreen {
  return { load, Screen: lazy(async () => ({ default: await load() })) };
}
