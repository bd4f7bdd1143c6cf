/** What the batch would ask for a week, or why it asks for nothing yet. */
import type { Span } from '../../../domain/calendar-date.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { DemandNote } from '../../../person/demand-note.tsx';
import { Wash } from '../../../ui/layout/wash.tsx';
import type { BatchDemand } from './batch-demand.ts';

type BatchDemandNoteProps = { readonly demand: BatchDemand; readonly onTake: (rhythm: Span) => void };

export function BatchDemandNote({ demand, onTake }: BatchDemandNoteProps) {
  const { demand: said } = useMessages().importing;
  if (demand.kind === 'reckoned') return <DemandNote demand={demand} noWayOut={said.noWayOut} onTake={onTake} />;
  return (
    <Wash>
      <p>{said[demand.kind]}</p>
    </Wash>
  );
}
