/** Who is in a network: the first of them by face and name, and the way to all and to choosing more. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { FaceLinks } from '../../../person/face-links.tsx';
import type { NetworkPage } from '../../../store/network-page.ts';
import { EditLink } from '../../../ui/acts/edit-link.tsx';
import { LinkButton } from '../../../ui/acts/link-button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';

export function Members({ page: { network, members, spheres } }: { readonly page: NetworkPage }) {
  const { networks } = useMessages();
  const { members: words } = networks;
  const to = paths.networkMembers(network.id);
  if (members.length === 0) {
    return (
      <Section title={words.title} ruled>
        <Stack>
          <Soft>{words.none}</Soft>
          <LinkButton to={to}>{words.add}</LinkButton>
        </Stack>
      </Section>
    );
  }
  const rest = members.length - SHOWN;
  return (
    <Section title={words.title} ruled act={<EditLink to={to}>{words.change}</EditLink>}>
      <FaceLinks label={words.title} people={members.slice(0, SHOWN)} spheres={spheres} />
      {rest > 0 && <Soft>{words.more(rest)}</Soft>}
    </Section>
  );
}

/** More would push everything else off the screen. */
const SHOWN = 24;
