/** Where the note on what the rhythms add up to stands; its words are fetched only when there is something to say. */
import { whenOpened } from '../../person/when-opened.tsx';
import { useDemandNote } from './use-demand-note.ts';

const DemandOffer = whenOpened(async () => (await import('./demand-offer.tsx')).DemandOffer);

export function DemandNote() {
  const note = useDemandNote();
  return note && <DemandOffer note={note} />;
}
