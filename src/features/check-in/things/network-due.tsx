/** A network that waits to be looked back on, or that meets within the week: the review is a screen, the hope one line. */
import { timeOf } from '../../../domain/network.ts';
import { useLive } from '../../../hooks/use-live.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { HopeField } from '../../../person/hope-field.tsx';
import { meetingWhen } from '../../../person/meeting-when.ts';
import type { MeetingAhead } from '../../../store/meetings-of.ts';
import { networkThing } from '../../../store/network-thing.ts';
import type { ReviewDue } from '../../../store/reviews.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { LinkButton } from '../../../ui/acts/link-button.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import type { Thing, ThingProps } from './thing.ts';

export const networkDue: Thing = {
  code: 'network',
  need: async (database, today) => {
    const thing = await networkThing(database, today);
    if (thing === undefined) return 0;
    return thing.kind === 'review' ? MUCH : SOME;
  },
  title: ({ review }) => review.due.title,
  Offer: NetworkDue,
};

/** A network may take many evenings a year, so that to ask whether it is worth them comes before what comes of itself. */
const MUCH = 0.5;
const SOME = 0.3;

function NetworkDue({ onDone }: ThingProps) {
  const { checkIn } = useMessages();
  const today = useToday();
  const thing = useLive(async (database) => (await networkThing(database, today)) ?? null, [today]);
  if (thing === undefined) return null;
  if (thing?.kind === 'review') return <DueReview due={thing.due} />;
  return (
    <>
      {thing !== null && <Ahead ahead={thing.ahead} />}
      <Button look="primary" wide onClick={() => onDone(0)}>
        {checkIn.on}
      </Button>
    </>
  );
}

function DueReview({ due: { network, reason } }: { readonly due: ReviewDue }) {
  const { due: words } = useMessages().review;
  return (
    <>
      <Row as="div" title={network.name} to={paths.network(network.id)} />
      <Why>{words.reasons[reason]}</Why>
      <LinkButton to={paths.reviewNetwork(network.id)} look="primary" wide>
        {words.act}
      </LinkButton>
    </>
  );
}

function Ahead({ ahead: { network, meeting, day } }: { readonly ahead: MeetingAhead }) {
  const messages = useMessages();
  const { hope: words } = messages.wayHome;
  const today = useToday();
  const when = meetingWhen({ day, time: timeOf(meeting, network) }, messages, today);
  return (
    <>
      <Why>{words.meets(network.name, when)}</Why>
      <HopeField key={`${network.id} ${day}`} which={{ networkId: network.id, day }} />
    </>
  );
}
