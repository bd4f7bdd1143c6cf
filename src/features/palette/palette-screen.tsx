/** The palette: what the people one could turn to are good at, as bands of colour and as a table; and what is thin. */
import { Palette as PaletteIcon } from 'lucide-react';
import type { Palette } from '../../domain/palette.ts';
import { usePalette } from '../../hooks/use-palette.ts';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Colours } from './colours.tsx';
import { FieldLists } from './field-lists.tsx';
import { NeededLater } from './needed-later.tsx';
import { ThinFields } from './thin-fields.tsx';

export function PaletteScreen() {
  const { palette: words, language } = useMessages();
  const palette = usePalette(language);
  return (
    <Page title={words.title} backTo={paths.compass}>
      <Stack gap="wide">
        <Soft>{words.intro}</Soft>
        {palette === undefined ? <Skeleton shape="rows" /> : <Told palette={palette} />}
        <NeededLater later={palette?.later ?? []} />
        {palette && <FieldLists palette={palette} />}
      </Stack>
    </Page>
  );
}

/** What it looks like, or what would make it one; and what is thin. */
function Told({ palette }: { readonly palette: Palette }) {
  const { palette: words, words: common, language } = useMessages();
  const { title, text, act } = words.empty;
  return (
    <>
      {palette.described === 0 ? (
        <Empty icon={PaletteIcon} title={title} text={text} act={<LinkButton to={paths.contacts}>{act}</LinkButton>} />
      ) : (
        <Stack gap="close">
          <Colours palette={palette} />
          <Soft>{words.known(numberText(language, palette.described), common.people(palette.people))}</Soft>
        </Stack>
      )}
      <ThinFields palette={palette} />
    </>
  );
}
