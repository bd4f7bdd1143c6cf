/**
 * The table of contents: which screen stands at which address. Each is fetched when it is first wanted, and so is this
 * table; the week and the welcome come with the app (`shown-screen.tsx`).
 */
import { Route, Switch } from 'wouter';
import { paths } from '../paths.ts';
import { whenIdle } from '../platform/idle.ts';
import { NothingHereScreen } from './nothing-here-screen.tsx';
import { ScreenArrival } from './screen-arrival.tsx';
import { whenWanted, type Screen } from './screen.tsx';

/** Address → screen; the first that fits wins. `paths.contact(':id')` fits every contact; its screen asks `useParams`. */
const SCREENS: readonly (readonly [address: string, screen: Screen])[] = [
  [paths.checkIn, whenWanted(async () => (await import('../features/check-in/check-in-screen.tsx')).CheckInScreen)],
  [paths.contacts, whenWanted(async () => (await import('../features/contacts/contacts-screen.tsx')).ContactsScreen)],
  [
    paths.newContact,
    whenWanted(async () => (await import('../features/contact/edit/new-contact-screen.tsx')).NewContactScreen),
  ],
  [paths.sort, whenWanted(async () => (await import('../features/sort/sort-screen.tsx')).SortScreen)],
  [
    paths.duplicates,
    whenWanted(async () => (await import('../features/duplicates/duplicates-screen.tsx')).DuplicatesScreen),
  ],
  [
    paths.compare(':one', ':other'),
    whenWanted(async () => (await import('../features/duplicates/compare-screen.tsx')).CompareScreen),
  ],
  [
    paths.sameAs(':id'),
    whenWanted(async () => (await import('../features/duplicates/same-as-screen.tsx')).SameAsScreen),
  ],
  [
    paths.compareWith(':id', ':other'),
    whenWanted(async () => (await import('../features/duplicates/compare-with-screen.tsx')).CompareWithScreen),
  ],
  [
    paths.editContact(':id'),
    whenWanted(async () => (await import('../features/contact/edit/edit-contact-screen.tsx')).EditContactScreen),
  ],
  [
    paths.contact(':id'),
    whenWanted(async () => (await import('../features/contact/contact-screen.tsx')).ContactScreen),
  ],
  [paths.log, whenWanted(async () => (await import('../features/log/log-screen.tsx')).LogScreen)],
  [paths.logWith(':contactId'), whenWanted(async () => (await import('../features/log/log-screen.tsx')).LogScreen)],
  [paths.mendLog(':id'), whenWanted(async () => (await import('../features/log/mend-log-screen.tsx')).MendLogScreen)],
  [paths.justMet, whenWanted(async () => (await import('../features/just-met/just-met-screen.tsx')).JustMetScreen)],
  [paths.tips, whenWanted(async () => (await import('../features/tips/tips-screen.tsx')).TipsScreen)],
  [paths.newTip, whenWanted(async () => (await import('../features/tips/new-tip-screen.tsx')).NewTipScreen)],
  [paths.editTip(':id'), whenWanted(async () => (await import('../features/tips/edit-tip-screen.tsx')).EditTipScreen)],
  [paths.tip(':id'), whenWanted(async () => (await import('../features/tips/tip-screen.tsx')).TipScreen)],
  [paths.promises, whenWanted(async () => (await import('../features/promises/promises-screen.tsx')).PromisesScreen)],
  [
    paths.giveAndTake,
    whenWanted(async () => (await import('../features/give-and-take/give-and-take-screen.tsx')).GiveAndTakeScreen),
  ],
  [paths.profile, whenWanted(async () => (await import('../features/profile/profile-screen.tsx')).ProfileScreen)],
  [
    paths.introductions,
    whenWanted(async () => (await import('../features/introductions/introductions-screen.tsx')).IntroductionsScreen),
  ],
  [
    paths.newIntroduction,
    whenWanted(
      async () => (await import('../features/introductions/form/new-introduction-screen.tsx')).NewIntroductionScreen,
    ),
  ],
  [
    paths.introduceWith(':contactId'),
    whenWanted(
      async () => (await import('../features/introductions/form/new-introduction-screen.tsx')).NewIntroductionScreen,
    ),
  ],
  [
    paths.introduction(':id'),
    whenWanted(async () => (await import('../features/introductions/introduction-screen.tsx')).IntroductionScreen),
  ],
  [paths.asks, whenWanted(async () => (await import('../features/ask/asks-screen.tsx')).AsksScreen)],
  [paths.newAsk, whenWanted(async () => (await import('../features/ask/form/new-ask-screen.tsx')).NewAskScreen)],
  [
    paths.newAskFor(':purposeId'),
    whenWanted(async () => (await import('../features/ask/form/new-ask-screen.tsx')).NewAskScreen),
  ],
  [paths.ask(':id'), whenWanted(async () => (await import('../features/ask/ask-screen.tsx')).AskScreen)],
  [
    paths.quickHelp,
    whenWanted(async () => (await import('../features/quick-help/quick-help-screen.tsx')).QuickHelpScreen),
  ],
  [paths.networks, whenWanted(async () => (await import('../features/networks/networks-screen.tsx')).NetworksScreen)],
  [
    paths.newNetwork,
    whenWanted(async () => (await import('../features/networks/new-network-screen.tsx')).NewNetworkScreen),
  ],
  [
    paths.meeting(':id'),
    whenWanted(async () => (await import('../features/networks/meeting/meeting-screen.tsx')).MeetingScreen),
  ],
  [
    paths.editNetwork(':id'),
    whenWanted(async () => (await import('../features/networks/edit/edit-network-screen.tsx')).EditNetworkScreen),
  ],
  [
    paths.networkMembers(':id'),
    whenWanted(async () => (await import('../features/networks/members/members-screen.tsx')).MembersScreen),
  ],
  [
    paths.network(':id'),
    whenWanted(async () => (await import('../features/networks/network-screen.tsx')).NetworkScreen),
  ],
  [paths.purposes, whenWanted(async () => (await import('../features/purposes/purposes-screen.tsx')).PurposesScreen)],
  [
    paths.newPurpose,
    whenWanted(async () => (await import('../features/purposes/new-purpose-screen.tsx')).NewPurposeScreen),
  ],
  [
    paths.editPurpose(':id'),
    whenWanted(async () => (await import('../features/purposes/edit-purpose-screen.tsx')).EditPurposeScreen),
  ],
  [
    paths.purpose(':id'),
    whenWanted(async () => (await import('../features/purposes/purpose-screen.tsx')).PurposeScreen),
  ],
  [paths.palette, whenWanted(async () => (await import('../features/palette/palette-screen.tsx')).PaletteScreen)],
  [
    paths.paletteField(':key'),
    whenWanted(async () => (await import('../features/palette/field-screen.tsx')).FieldScreen),
  ],
  [paths.mapAs(':look?'), whenWanted(async () => (await import('../features/map/map-screen.tsx')).MapScreen)],
  [
    paths.inventory,
    whenWanted(async () => (await import('../features/inventory/inventory-screen.tsx')).InventoryScreen),
  ],
  [
    paths.inventoryStop(':code'),
    whenWanted(async () => (await import('../features/inventory/stop-screen.tsx')).StopScreen),
  ],
  [paths.compass, whenWanted(async () => (await import('../features/compass/compass-screen.tsx')).CompassScreen)],
  [paths.measure, whenWanted(async () => (await import('../features/measure/measure-screen.tsx')).MeasureScreen)],
  [paths.insights, whenWanted(async () => (await import('../features/insights/insights-screen.tsx')).InsightsScreen)],
  [
    paths.reviewNetwork(':id'),
    whenWanted(async () => (await import('../features/review/review-screen.tsx')).ReviewScreen),
  ],
  [
    paths.networkChecklist(':id'),
    whenWanted(async () => (await import('../features/checklist/checklist-screen.tsx')).ChecklistScreen),
  ],
  [
    paths.wayHome(':meetingId'),
    whenWanted(async () => (await import('../features/way-home/way-home-screen.tsx')).WayHomeScreen),
  ],
  [paths.settings, whenWanted(async () => (await import('../features/settings/settings-screen.tsx')).SettingsScreen)],
  [
    paths.reminders,
    whenWanted(async () => (await import('../features/reminders/reminders-screen.tsx')).RemindersScreen),
  ],
  [paths.install, whenWanted(async () => (await import('../features/install/install-screen.tsx')).InstallScreen)],
  [paths.import, whenWanted(async () => (await import('../features/import/import-screen.tsx')).ImportScreen)],
  [paths.importShared, whenWanted(async () => (await import('../features/import/import-screen.tsx')).ImportScreen)],
  [paths.share, whenWanted(async () => (await import('../features/share/share-screen.tsx')).ShareScreen)],
  [paths.export, whenWanted(async () => (await import('../features/export/export-screen.tsx')).ExportScreen)],
  [paths.backup, whenWanted(async () => (await import('../features/backup/backup-screen.tsx')).BackupScreen)],
  [paths.trash, whenWanted(async () => (await import('../features/trash/trash-screen.tsx')).TrashScreen)],
  [paths.help, whenWanted(async () => (await import('../features/help/help-screen.tsx')).HelpScreen)],
  [
    paths.helpChapter(':chapter'),
    whenWanted(async () => (await import('../features/help/chapter-screen.tsx')).ChapterScreen),
  ],
];

/** Fetches the screen at `address`. Rejects when it can't be fetched, which is told of when it is shown. */
export async function fetchScreen(address: string): Promise<void> {
  await SCREENS.find(([pattern]) => pattern === address)?.[1].fetch();
}

/**
 * Fetches all screens, so that none is waited for when it is wanted: one after the other, each when the page has nothing
 * better to do, since all of them at once would hold up a slow phone while one reads the first.
 */
export function fetchAllScreens(screens = SCREENS): void {
  const [next, ...others] = screens;
  if (next === undefined) return;
  const goOn = (): void => fetchAllScreens(others);
  whenIdle(() => void next[1].fetch().then(goOn, goOn));
}

export function Routes() {
  return (
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
  );
}
