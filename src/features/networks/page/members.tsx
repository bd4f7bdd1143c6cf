/** Who is in a network: the first of them by face and name, and the way to all and to choosing more. */
import { nameToShow } from '../../../domain/contact.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { PersonFace } from '../../../person/person-face.tsx';
import type { NetworkPage } from '../../../store/network-page.ts';
import { EditLink } from '../../../ui/acts/edit-link.tsx';
import { LinkButton } from '../../../ui/acts/link-button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { AppLink } from '../../../ui/acts/app-link.tsx';
import styles from './members.module.css';

export function Members({ page: { network, members, spheres } }: { readonly page: NetworkPage }) {
  const { networks, contacts } = useMessages();
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
      <ul className={styles['faces']} aria-label={words.title}>
        {members.slice(0, SHOWN).map((contact) => (
          <li key={contact.id}>
            <AppLink to={paths.contact(contact.id)} className={styles['person']}>
              <PersonFace contact={contact} spheres={spheres} />
              {nameToShow(contact) === '' ? contacts.nameless : nameToShow(contact)}
            </AppLink>
          </li>
        ))}
      </ul>
      {rest > 0 && <Soft>{words.more(rest)}</Soft>}
    </Section>
  );
}

/** More would push everything else off the screen. */
const SHOWN = 24;
