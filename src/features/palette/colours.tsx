/** The bands of colour: a band a group of fields, a gap where something is wanted and nobody knows it. */
import type { Palette } from '../../domain/palette.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Bands } from '../../ui/chart/bands.tsx';
import { GROUP_HUES } from './group-hue.ts';
import { groupsOf } from './groups-of.ts';
import { usePaletteWords } from './use-palette-words.ts';

export function Colours({ palette }: { readonly palette: Palette }) {
  const { palette: said } = useMessages();
  const words = usePaletteWords();
  const { columns } = said;
  return (
    <Bands
      caption={said.caption}
      columns={[columns.group, columns.field, columns.people]}
      bands={groupsOf(palette).map(({ group, entries }) => ({
        label: said.groups[group],
        hue: GROUP_HUES[group],
        parts: entries.map((entry) => ({
          label: words.name(entry),
          value: entry.contactIds.length,
          text: words.count(entry),
          missing: entry.thin === 'nobody',
        })),
      }))}
    />
  );
}
