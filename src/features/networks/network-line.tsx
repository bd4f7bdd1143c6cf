/** One open network in the list: its name, and when it meets next. */
import { timeOf } from '../../domain/network.ts';
import { capitalized } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import type { ListedNetwork } from '../../store/network-list.ts';
import { Row } from '../../ui/layout/row.tsx';
import { useWhen } from './use-when.ts';

export function NetworkLine({ network, next }: ListedNetwork) {
  const { networks: words, words: common, language } = useMessages();
  const when = useWhen();

  function note(): string {
    if (next === undefined) return network.rhythm === undefined ? words.nothingPlanned : common.rhythm(network.rhythm);
    const text = when.soon(next.day, timeOf(next.meeting, network));
    return next.meeting === undefined ? words.expected(text) : text;
  }
  return <Row title={network.name} note={capitalized(language, note())} to={paths.network(network.id)} />;
}
