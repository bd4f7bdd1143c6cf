/** All fields by their groups: those that somebody covers lead to who it is, the others stand in one line. */
import type { Palette } from '../../domain/palette.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Dot } from '../../ui/face/dot.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { GROUP_HUES } from './group-hue.ts';
import { groupsOf } from './groups-of.ts';
import { usePaletteWords } from './use-palette-words.ts';

export function FieldLists({ palette }: { readonly palette: Palette }) {
  const { palette: said } = useMessages();
  const words = usePaletteWords();
  if (palette.described === 0) return null;
  return groupsOf(palette).map(({ group, entries }) => {
    const covered = entries.filter(({ contactIds }) => contactIds.length > 0);
    const bare = entries.filter(({ contactIds }) => contactIds.length === 0);
    return (
      <Section key={group} title={said.groups[group]} ruled>
        {covered.length > 0 && (
          <Stack as="ul" gap="none" label={said.groups[group]}>
            {covered.map((entry) => (
              <Row
                key={entry.key}
                start={<Dot hue={GROUP_HUES[group]} />}
                title={words.name(entry)}
                note={words.count(entry)}
                to={paths.paletteField(entry.key)}
              />
            ))}
          </Stack>
        )}
        {bare.length > 0 && <Soft>{said.nobodyIn(bare.map(words.name).join(' · '))}</Soft>}
      </Section>
    );
  });
}
