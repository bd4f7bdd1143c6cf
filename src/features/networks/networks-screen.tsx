/** The Networks tab: the groups one belongs to. */
import { Blend, Settings } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { IconLink } from '../../ui/acts/icon-link.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';

export function NetworksScreen() {
  const { networks: words, app } = useMessages();
  return (
    <Page title={words.title} acts={<IconLink icon={Settings} label={app.settings} to={paths.settings} />}>
      <Empty
        icon={Blend}
        title={words.empty.title}
        text={words.empty.text}
        act={<LinkButton to={paths.contacts}>{words.empty.act}</LinkButton>}
      />
    </Page>
  );
}
