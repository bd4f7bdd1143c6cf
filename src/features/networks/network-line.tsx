/** One open network in the list: its name, and when it meets next. */
import { timeOf, type Network } from '../../domain/network.ts';
import type { NextMeeting } from '../../domain/next-meeting.ts';
import { capitalized } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Row } from '../../ui/layout/row.tsx';
import { useWhen } from './use-when.ts';

type NetworkLineProps = {
  readonly network: Network;
  /** Undefined while it is being read. */
  readonly next: NextMeeting | 'none' | undefined;
};

export function NetworkLine({ network, next }: NetworkLineProps) {
  const { networks: words, words: common, language } = useMessages();
  const when = useWhen();

  function note(): string {
    if (next === undefined) return HELD;
    if (next === 'none') return network.rhythm === undefined ? words.nothingPlanned : common.rhythm(network.rhythm);
    const text = when.soon(next.day, timeOf(next.meeting, network));
    return next.meeting === undefined ? words.expected(text) : text;
  }
  return <Row title={network.name} note={capitalized(language, note())} to={paths.network(network.id)} />;
}

/** A line that is held for what is to come, so that nothing moves. */
const HELD = '\u00A0';
