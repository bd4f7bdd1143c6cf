/**
 * What Week says quietly below its people: that they are made up, and at most one thing more: a word about backups, what
 * the rhythms add up to, or an offer of what the first run left out.
 */
import { useBackupNudge } from '../../hooks/use-backup-nudge.ts';
import { useDemand } from '../../hooks/use-people.ts';
import { MadeUpNote } from '../../person/made-up-note.tsx';
import { BackupCard } from './backup-card.tsx';
import { Coming } from './below/coming.tsx';
import { DemandOffer } from './demand-offer.tsx';
import { FreshNote } from './fresh-note.tsx';
import { OfferCard } from './offer-card.tsx';
import { useDemandNote } from './use-demand-note.ts';
import { useFreshStart } from './use-fresh-start.ts';

/** `isPlanned`: there is a week to speak of, with people in it. */
export function QuietNotes({ isPlanned }: { readonly isPlanned: boolean }) {
  return (
    <>
      <MadeUpNote />
      <OneNote isPlanned={isPlanned} />
    </>
  );
}

function OneNote({ isPlanned }: { readonly isPlanned: boolean }) {
  const backup = useBackupNudge();
  const isReckoned = useDemand() !== undefined;
  const demand = useDemandNote();
  const fresh = useFreshStart();
  // none takes the place of another once it is there
  if (backup === 'unknown' || !isReckoned || fresh === 'unknown') return <Coming />;
  if (backup !== 'none') return <BackupCard nudge={backup} />;
  if (fresh !== 'none' && isPlanned) return <FreshNote fresh={fresh} />;
  return demand && isPlanned ? <DemandOffer note={demand} /> : <OfferCard />;
}
