/** What one could do about a thin field: one thing, with the way to it. */
import type { PaletteEntry, Thinness } from '../../domain/palette.ts';
import { useLive } from '../../hooks/use-live.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { peopleCovering } from '../../store/palette.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Stack } from '../../ui/layout/stack.tsx';

type OneThingToDoProps = { readonly entry: PaletteEntry; readonly thin: Thinness };

export function OneThingToDo({ entry, thin }: OneThingToDoProps) {
  const { todo: words } = useMessages().palette;
  const [first = ''] = entry.contactIds;
  const nearest = useLive((database) => peopleCovering(database, [first]), [first])?.[0];
  const name = nearest && nameInSentences(nearest);
  return (
    <Section title={words.title}>
      {thin === 'nobody' ? (
        <>
          <p>{words.nobody}</p>
          <Stack gap="close">
            <LinkButton to={paths.newAsk}>{words.ask}</LinkButton>
            <LinkButton to={paths.inventory}>{words.inventory}</LinkButton>
          </Stack>
        </>
      ) : (
        name !== undefined && (
          <>
            <p>{words[thin](name)}</p>
            <LinkButton to={paths.contact(first)}>{words.goTo(name)}</LinkButton>
          </>
        )
      )}
    </Section>
  );
}
