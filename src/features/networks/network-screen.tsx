/** One network: what it is for, when it meets, who is in it, how alike they are, and what it gives and costs. */
import { useParams } from 'wouter';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { longDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { AsksToBringUp } from '../../person/asks-to-bring-up.tsx';
import { networkPage, type NetworkPage } from '../../store/network-page.ts';
import { EditLink } from '../../ui/acts/edit-link.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { NetworkGone } from './network-gone.tsx';
import { About } from './page/about.tsx';
import { LookBack } from './page/look-back.tsx';
import { Meetings } from './page/meetings.tsx';
import { Members } from './page/members.tsx';
import { MixSection } from './page/mix-section.tsx';
import { NetworkMenu } from './page/network-menu.tsx';
import { Next } from './page/next.tsx';
import { ValueSection } from './page/value-section.tsx';

export function NetworkScreen() {
  const { id = '' } = useParams<{ id?: string }>();
  const today = useToday();
  const page = useLive(async (database) => (await networkPage(database, id, today)) ?? null, [id, today]);
  if (page === undefined) {
    return (
      <Page backTo={paths.networks}>
        <Skeleton shape="cards" />
      </Page>
    );
  }
  return page === null ? <NetworkGone /> : <Shown page={page} />;
}

function Shown({ page }: { readonly page: NetworkPage }) {
  const { networks: words, words: common, language } = useMessages();
  const { id, name, closedOn } = page.network;
  return (
    <Page
      title={name}
      tabTitle={words.title}
      backTo={paths.networks}
      acts={
        <>
          <EditLink to={paths.editNetwork(id)}>{common.edit}</EditLink>
          <NetworkMenu network={page.network} />
        </>
      }
    >
      <Stack gap="wide">
        {closedOn !== undefined && <Soft>{words.close.note(longDay(language, closedOn))}</Soft>}
        {closedOn === undefined && <Next page={page} />}
        {closedOn === undefined && <AsksToBringUp networkId={id} />}
        <About page={page} />
        <Members page={page} />
        <Meetings page={page} />
        {page.members.length > 0 && <MixSection page={page} />}
        {page.value.attended + page.value.missed > 0 && <ValueSection value={page.value} />}
        <LookBack id={id} />
      </Stack>
    </Page>
  );
}
