/** The mix of a network: how alike the members are, and what that is good for. */
import { useMessages } from '../../../i18n/use-messages.ts';
import type { NetworkPage } from '../../../store/network-page.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import { MixBars } from '../mix-bars.tsx';

export function MixSection({ page: { mix, spheres } }: { readonly page: NetworkPage }) {
  const { mix: words } = useMessages().networks;
  return (
    <Section title={words.title} ruled>
      {mix.advice === undefined ? (
        <Soft>{words.tooFew}</Soft>
      ) : (
        <Stack>
          <Why>{words.advice[mix.advice]}</Why>
          <MixBars mix={mix} sphereNames={new Map(Array.from(spheres, ([id, { name }]) => [id, name]))} />
        </Stack>
      )}
    </Section>
  );
}
