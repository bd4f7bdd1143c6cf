/** What is thin for what one wants, the thinnest first; or why nothing can be said of it. */
import { thinOf, type Palette } from '../../domain/palette.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { usePaletteWords } from './use-palette-words.ts';

export function ThinFields({ palette }: { readonly palette: Palette }) {
  const { palette: said } = useMessages();
  const words = usePaletteWords();
  const thin = thinOf(palette);
  const isWanted = [...palette.fields, ...palette.later].some(({ wantedFor }) => wantedFor.length > 0);
  if (!isWanted) {
    return (
      <Section title={said.thinTitle}>
        <Soft>{said.noWants}</Soft>
        <div>
          <LinkButton to={paths.newPurpose}>{said.addPurpose}</LinkButton>
        </div>
      </Section>
    );
  }
  return (
    <Section title={said.thinTitle}>
      {thin.length === 0 ? (
        <Soft>{said.nothingThin}</Soft>
      ) : (
        <Stack as="ul" gap="none" label={said.thinTitle}>
          {thin.map((entry) => (
            <Row
              key={entry.key}
              title={words.name(entry)}
              note={
                <>
                  {entry.thin && said.thin[entry.thin]}. {words.wantedFor(entry)}
                </>
              }
              to={paths.paletteField(entry.key)}
            />
          ))}
        </Stack>
      )}
    </Section>
  );
}
