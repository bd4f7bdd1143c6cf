/** The picture of a contact as an address for an image, as long as whoever shows it is there. */
import { useEffect, useState } from 'react';
import { photoOf } from '../store/photos.ts';
import { useLive } from './use-live.ts';

/** Undefined while it is read, and when there is none. */
export function usePhoto(contactId: string): string | undefined {
  const photo = useLive((database) => photoOf(database, contactId), [contactId]);
  const [shown, setShown] = useState<{ readonly blob: Blob; readonly address: string }>();
  const blob = photo?.blob;
  useEffect(() => {
    if (blob === undefined) return undefined;
    const address = URL.createObjectURL(blob);
    // oxlint-disable-next-line react-hooks/set-state-in-effect -- the address must be let go of, so it can't be made while rendering
    setShown({ blob, address });
    return () => URL.revokeObjectURL(address);
  }, [blob]);
  return blob !== undefined && shown?.blob === blob ? shown.address : undefined;
}
