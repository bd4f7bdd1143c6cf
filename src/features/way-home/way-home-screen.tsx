/** The way home from a meeting: how it left one, whom one talked to, what one learned or promised; then who was missed. */
import { useParams } from 'wouter';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { meetingWhen } from '../../person/meeting-when.ts';
import { wayHomeOf, type WayHome } from '../../store/way-home-page.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { Skeleton } from '../../ui/layout/skeleton.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { Told } from './told.tsx';
import { WayHomeForm } from './way-home-form.tsx';

export function WayHomeScreen() {
  const { wayHome: words } = useMessages();
  const { meetingId = '' } = useParams<{ meetingId?: string }>();
  const today = useToday();
  const page = useLive(async (database) => (await wayHomeOf(database, meetingId, today)) ?? null, [meetingId, today]);
  if (page === undefined) {
    return (
      <Page backTo={paths.week}>
        <Skeleton shape="cards" />
      </Page>
    );
  }
  if (page === null) {
    return (
      <Page backTo={paths.week} title={words.gone}>
        <p>{words.goneText}</p>
        <LinkButton to={paths.week}>{words.toWeek}</LinkButton>
      </Page>
    );
  }
  return <Shown page={page} />;
}

function Shown({ page }: { readonly page: WayHome }) {
  const messages = useMessages();
  const { wayHome: words } = messages;
  const today = useToday();
  const { meeting, network } = page;
  const isTold = meeting.attended === true;
  return (
    <Page title={isTold ? words.title : words.question} tabTitle={words.title} backTo={paths.week}>
      <Stack gap="wide">
        <Soft>{words.of(network.name, meetingWhen({ day: meeting.day }, messages, today))}</Soft>
        {meeting.hope !== undefined && <Wash>{words.hoped(meeting.hope)}</Wash>}
        {isTold ? <Told page={page} /> : <WayHomeForm key={meeting.id} page={page} />}
      </Stack>
    </Page>
  );
}
