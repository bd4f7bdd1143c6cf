/** The page of one entry of the palette. */
import type { PaletteField, PaletteLater } from '../../domain/palette.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { CloserThanYouThink } from '../../person/closer.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { Covering } from './covering.tsx';
import { OneThingToDo } from './one-thing-to-do.tsx';
import { usePaletteWords } from './use-palette-words.ts';

export function FieldPage({ entry }: { readonly entry: PaletteField | PaletteLater }) {
  const { palette: said } = useMessages();
  const words = usePaletteWords();
  const wantedFor = words.wantedFor(entry);
  const thin = entry.thin ?? (entry.contactIds.length === 0 ? 'nobody' : undefined);
  return (
    <Page title={words.name(entry)} backTo={paths.palette}>
      <Stack gap="wide">
        {thin !== undefined && <Why>{said.thin[thin]}.</Why>}
        {wantedFor !== '' && <Soft>{wantedFor}</Soft>}
        {thin !== undefined && <OneThingToDo entry={entry} thin={thin} />}
        {entry.contactIds.length > 0 && <Covering contactIds={entry.contactIds} />}
        {entry.thin !== undefined && words.isRead && <CloserThanYouThink wish={words.wish(entry)} />}
      </Stack>
    </Page>
  );
}
