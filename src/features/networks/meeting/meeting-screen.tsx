/** One meeting: while it lies ahead its day, afterwards who was there, what was said and what came of it. */
import { useParams } from 'wouter';
import { takesPlace, timeOf } from '../../../domain/network.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { capitalized } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { meetingPage, type MeetingPage } from '../../../store/meeting-page.ts';
import { AppLink } from '../../../ui/acts/app-link.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Skeleton } from '../../../ui/layout/skeleton.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { NetworkGone } from '../network-gone.tsx';
import { useWhen } from '../use-when.ts';
import { Ahead } from './ahead.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { MeetingMenu } from './meeting-menu.tsx';

export function MeetingScreen() {
  const { meeting: words } = useMessages().networks;
  const { id = '' } = useParams<{ id?: string }>();
  const page = useLive(async (database) => (await meetingPage(database, id)) ?? null, [id]);
  if (page === undefined) {
    return (
      <Page backTo={paths.networks}>
        <Skeleton shape="cards" />
      </Page>
    );
  }
  return page === null ? <NetworkGone title={words.gone} /> : <Shown page={page} />;
}

function Shown({ page }: { readonly page: MeetingPage }) {
  const { networks: words, language } = useMessages();
  const when = useWhen();
  const today = useToday();
  const { meeting, network } = page;
  const isAhead = meeting.day > today || !takesPlace(meeting);
  return (
    <Page
      title={capitalized(language, when.inFull(meeting.day, timeOf(meeting, network)))}
      tabTitle={words.meeting.title}
      backTo={paths.network(network.id)}
      acts={<MeetingMenu page={page} />}
    >
      <Stack gap="wide">
        <p>
          <AppLink to={paths.network(network.id)}>{network.name}</AppLink>
        </p>
        {isAhead ? <Ahead page={page} /> : <MeetingForm key={meeting.id} page={page} />}
      </Stack>
    </Page>
  );
}
