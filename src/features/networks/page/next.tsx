/** When a network meets next: what is planned, or what the rhythm says, and what one does about it in one tap. */
import { useState } from 'react';
import { timeOf, timesOf, type Network } from '../../../domain/network.ts';
import type { NextMeeting } from '../../../domain/next-meeting.ts';
import { hasEnded } from '../../../domain/way-home.ts';
import { useNow } from '../../../hooks/use-now.ts';
import { useToday } from '../../../hooks/use-today.ts';
import { capitalized } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import type { NetworkPage } from '../../../store/network-page.ts';
import { Acts } from '../../../ui/acts/acts.tsx';
import { Button } from '../../../ui/acts/button.tsx';
import { LinkButton } from '../../../ui/acts/link-button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import { Menu } from '../../../ui/overlays/menu.tsx';
import { DaySheet } from '../day-sheet.tsx';
import { useMeetingActs, type MeetingActs } from '../use-meeting-acts.ts';
import { useWhen } from '../use-when.ts';
import { NextHope } from './next-hope.tsx';
import { Unwritten } from './unwritten.tsx';

export function Next({ page }: { readonly page: NetworkPage }) {
  const { next: words } = useMessages().networks;
  const today = useToday();
  const { network, next, unwritten } = page;
  const acts = useMeetingActs(network);
  const [sheet, setSheet] = useState<'plan' | 'move'>();
  const title = useTitle(network, next);
  const start = { day: next?.day ?? today, time: timeOf(next?.meeting, network) };
  const close = () => setSheet(undefined);
  return (
    <Section title={title}>
      <Stack>
        {unwritten !== undefined && <Unwritten day={unwritten} acts={acts} />}
        {next === undefined ? (
          <>
            <Soft>{words.none}</Soft>
            <Button onClick={() => setSheet('plan')}>{words.choose}</Button>
          </>
        ) : (
          <NextDay page={page} next={next} acts={acts} onSheet={setSheet} />
        )}
      </Stack>
      {sheet === 'plan' && (
        <DaySheet start={start} act={words.keep} onKeep={(at) => void acts.plan(at)} onClose={close} />
      )}
      {sheet === 'move' && next?.meeting && (
        <DaySheet
          start={start}
          act={words.move}
          onKeep={(at) => next.meeting && void acts.move(next.meeting, at)}
          onClose={close}
        />
      )}
    </Section>
  );
}

/** That of today stays until one has said how it went, also once it is over. */
function useTitle(network: Network, next: NextMeeting | undefined): string {
  const { next: words } = useMessages().networks;
  const now = useNow();
  if (next === undefined) return words.title;
  return hasEnded(timesOf(next, network), now) ? words.over : words.title;
}

type NextDayProps = {
  readonly page: NetworkPage;
  readonly next: NextMeeting;
  readonly acts: MeetingActs;
  readonly onSheet: (sheet: 'plan' | 'move') => void;
};

function NextDay({ page: { network }, next, acts, onSheet }: NextDayProps) {
  const { networks, language } = useMessages();
  const { next: words } = networks;
  const when = useWhen();
  const today = useToday();
  const { day, meeting } = next;
  const title = capitalized(language, when.inFull(day, timeOf(meeting, network)));
  const items = [
    ...(meeting === undefined ? [{ label: words.otherDay, onSelect: () => onSheet('plan') }] : []),
    ...(meeting !== undefined && day <= today ? [{ label: words.move, onSelect: () => onSheet('move') }] : []),
    { label: words.callOff, onSelect: () => void acts.callOff(day) },
  ];
  const plan = () => void acts.plan({ day, time: network.time });
  return (
    <>
      <Why>{title}</Why>
      {meeting === undefined && <Soft>{words.reckoned}</Soft>}
      <Acts more={<Menu title={title} items={items} />}>
        {meeting === undefined ? (
          <Button onClick={plan}>{day === today ? words.log : words.plan}</Button>
        ) : day <= today ? (
          <LinkButton to={paths.meeting(meeting.id)}>{words.log}</LinkButton>
        ) : (
          <Button onClick={() => onSheet('move')}>{words.move}</Button>
        )}
      </Acts>
      <NextHope network={network} next={next} />
    </>
  );
}
