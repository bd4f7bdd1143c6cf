/** The Networks tab: the groups one belongs to, and those that were closed. */
import { Blend, Plus, Settings } from 'lucide-react';
import { useLive } from '../../hooks/use-live.ts';
import { localeOf, longDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { Network } from '../../domain/network.ts';
import { livingNetworks } from '../../store/networks.ts';
import { IconLink } from '../../ui/acts/icon-link.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { OpenNetworks } from './open-networks.tsx';
import { WholeMix } from './whole-mix.tsx';

export function NetworksScreen() {
  const { networks: words, app, language } = useMessages();
  const networks = useLive(livingNetworks);
  return (
    <Page title={words.title} acts={<IconLink icon={Settings} label={app.settings} to={paths.settings} />}>
      {networks === undefined ? <Skeleton shape="rows" /> : <Shown networks={byName(networks, language)} />}
    </Page>
  );
}

function Shown({ networks }: { readonly networks: readonly Network[] }) {
  const { networks: words, language } = useMessages();
  if (networks.length === 0) {
    return (
      <Empty
        icon={Blend}
        title={words.empty.title}
        text={words.empty.text}
        act={
          <LinkButton to={paths.newNetwork} look="primary">
            {words.empty.act}
          </LinkButton>
        }
      />
    );
  }
  const open = networks.filter(({ closedOn }) => closedOn === undefined);
  const closed = networks.filter(({ closedOn }) => closedOn !== undefined);
  return (
    <Stack gap="wide">
      {open.length === 0 ? <Soft>{words.noneOpen}</Soft> : <OpenNetworks networks={open} />}
      <LinkButton to={paths.newNetwork} icon={Plus} wide>
        {words.add}
      </LinkButton>
      {closed.length > 0 && (
        <Section title={words.closed} ruled>
          <ul>
            {closed.map(({ id, name, closedOn }) => (
              <Row
                key={id}
                title={name}
                note={closedOn && words.closedOn(longDay(language, closedOn))}
                to={paths.network(id)}
              />
            ))}
          </ul>
        </Section>
      )}
      <WholeMix />
    </Stack>
  );
}

function byName(networks: readonly Network[], language: Parameters<typeof localeOf>[0]): readonly Network[] {
  const { compare } = new Intl.Collator(localeOf(language), { numeric: true });
  return networks.toSorted((one, other) => compare(one.name, other.name));
}
