/** What Week says quietly below its people: that they are made up, or one offer of what the first run left out. */
import { MadeUpNote } from '../../person/made-up-note.tsx';
import { OfferCard } from './offer-card.tsx';

export function QuietNotes() {
  return (
    <>
      <MadeUpNote />
      <OfferCard />
    </>
  );
}
