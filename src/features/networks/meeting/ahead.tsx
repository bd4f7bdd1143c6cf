/** A meeting that lies ahead, or was called off: what one hoped for, and that it may take place after all. */
import { takesPlace } from '../../../domain/network.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { MeetingPage } from '../../../store/meeting-page.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { useMeetingActs } from '../use-meeting-acts.ts';

export function Ahead({ page: { meeting, network } }: { readonly page: MeetingPage }) {
  const { meeting: words, meetings } = useMessages().networks;
  const acts = useMeetingActs(network);
  if (!takesPlace(meeting)) {
    return (
      <>
        <p>{meetings.calledOff}.</p>
        <Button onClick={() => void acts.takeUp(meeting)}>{words.onAgain}</Button>
      </>
    );
  }
  return (
    <>
      {meeting.hope !== undefined && (
        <Section title={words.hope}>
          <p>{meeting.hope}</p>
        </Section>
      )}
      <Soft>{words.ahead}</Soft>
    </>
  );
}
