/** What one will need to know somebody for in two years, in one's own words; and who covers it. */
import type { PaletteLater } from '../../domain/palette.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { profileOf } from '../../store/profile.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { NeedsField } from './needs-field.tsx';
import { usePaletteWords } from './use-palette-words.ts';

export function NeededLater({ later }: { readonly later: readonly PaletteLater[] }) {
  const { palette: said } = useMessages();
  const words = usePaletteWords();
  const profile = useLive(profileOf);
  const covered = later.filter(({ contactIds }) => contactIds.length > 0);
  return (
    <Section title={said.later.title} ruled>
      {profile && <NeedsField saved={profile.needsLater ?? []} />}
      {covered.length > 0 && (
        <Stack as="ul" gap="none" label={said.later.title}>
          {covered.map((entry) => (
            <Row key={entry.key} title={entry.later} note={words.count(entry)} to={paths.paletteField(entry.key)} />
          ))}
        </Stack>
      )}
    </Section>
  );
}
