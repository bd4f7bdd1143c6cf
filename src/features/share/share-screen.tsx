/** What another app shared, before anything is done with it: people lead to the import, all else is shown as it is. */
import { Share2 } from 'lucide-react';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Empty } from '../../ui/layout/empty.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { SharedPeople } from './shared-people.tsx';
import { SharedWords } from './shared-words.tsx';
import { useShared, type Shared } from './use-shared.ts';

export function ShareScreen() {
  const { share: words } = useMessages();
  const { shared, letGo } = useShared();
  return (
    <Page title={words.title} backTo={paths.week}>
      {shared === undefined && <Skeleton shape="rows" />}
      {shared === null && (
        <Empty
          icon={Share2}
          title={words.nothing}
          text={words.nothingText}
          act={<LinkButton to={paths.import}>{words.toImport}</LinkButton>}
        />
      )}
      {shared && <Thing shared={shared} onLetGo={letGo} />}
    </Page>
  );
}

type ThingProps = { readonly shared: Shared; readonly onLetGo: () => Promise<void> };

function Thing({ shared: { thing, kind }, onLetGo }: ThingProps) {
  return kind === 'words' ? (
    <SharedWords thing={thing} onLetGo={onLetGo} />
  ) : (
    <SharedPeople thing={thing} kind={kind} onLetGo={onLetGo} />
  );
}
