/** Settings: the round, rhythms, spheres, language and look, privacy, and the ways to one's data. */
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { StorageNote } from '../../person/storage-note.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { AppearanceSection } from './appearance-section.tsx';
import { BackupRow } from './backup-row.tsx';
import { DaysSection } from './days-section.tsx';
import { EraseRow } from './erase/erase-row.tsx';
import { InstallRow } from './install-row.tsx';
import { OpeningLinesSection } from './opening-lines/opening-lines-section.tsx';
import { PrivacySection } from './privacy/privacy-section.tsx';
import { RhythmsSection } from './rhythms-section.tsx';
import { RoundSection } from './round-section.tsx';
import { SpheresSection } from './spheres-section.tsx';
import { useSettings } from './use-settings.ts';

export function SettingsScreen() {
  const { settings: words, profile } = useMessages();
  const model = useSettings();
  return (
    <Page title={words.title} backTo={paths.week}>
      {model && (
        <Stack gap="wide">
          <RoundSection model={model} />
          <DaysSection model={model} />
          <RhythmsSection rhythms={model.settings.defaultRhythms} />
          <SpheresSection />
          <Stack gap="none" as="ul">
            <Row title={profile.title} note={profile.intro} to={paths.profile} />
          </Stack>
          <OpeningLinesSection lines={model.settings.openingLines} />
          <AppearanceSection model={model} />
          <PrivacySection privacy={model.settings.privacy} />
          <Section title={words.data} ruled>
            <StorageNote />
            <Stack gap="none" as="ul">
              <InstallRow />
              <Row title={words.import} to={paths.import} />
              <Row title={words.export} to={paths.export} />
              <BackupRow />
              <Row title={words.trash} to={paths.trash} />
              <Row title={words.help} to={paths.help} />
              <EraseRow />
            </Stack>
          </Section>
        </Stack>
      )}
    </Page>
  );
}
