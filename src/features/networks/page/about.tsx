/** What a network is for, and what kind it is. */
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { purposeName } from '../../../person/purpose-text.ts';
import type { NetworkPage } from '../../../store/network-page.ts';
import { AppLink } from '../../../ui/acts/app-link.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { useNetworkFacts } from './use-network-facts.ts';

export function About({ page: { network, purposes } }: { readonly page: NetworkPage }) {
  const { networks, words } = useMessages();
  const facts = useNetworkFacts(network);
  return (
    <Section title={networks.about.purposes} ruled>
      {purposes.length === 0 ? (
        <Soft>
          {networks.about.noPurpose} <AppLink to={paths.editNetwork(network.id)}>{networks.about.sayPurpose}</AppLink>
        </Soft>
      ) : (
        <ul>
          {purposes.map((purpose) => (
            <Row key={purpose.id} title={purposeName(purpose, words)} to={paths.purpose(purpose.id)} />
          ))}
        </ul>
      )}
      {facts.map((fact) => (
        <Soft key={fact}>{fact}</Soft>
      ))}
    </Section>
  );
}
