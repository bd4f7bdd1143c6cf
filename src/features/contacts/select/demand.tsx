/** What a change would ask for a week, told when that is more than one said. */
import type { Span } from '../../../domain/calendar-date.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { DemandNote } from '../../../person/demand-note.tsx';
import type { ManySheetProps } from './sheet-props.ts';

type DemandProps = {
  readonly weighed: ManySheetProps['weighed'] | undefined;
  readonly onTake: (rhythm: Span) => void;
};

export function Demand({ weighed, onTake }: DemandProps) {
  const { many } = useMessages();
  const demand = weighed?.demand;
  const exceeds = demand !== undefined && demand.more + demand.before > demand.capacity;
  return (
    <div aria-live="polite">{exceeds && <DemandNote demand={demand} noWayOut={many.noWayOut} onTake={onTake} />}</div>
  );
}
