/** Remembers beside the database, once there are people in it, that they are in this one; for the day the browser loses it. */
import { useEffect } from 'react';
import { rememberLife } from '../platform/lived-here.ts';
import { settingsOf } from '../store/settings.ts';
import { hasAnyContact } from '../store/week.ts';
import { useLive } from './use-live.ts';

export function useLifeKept(): void {
  const laidOutAt = useLive(async (database) =>
    (await hasAnyContact(database)) ? (await settingsOf(database)).createdAt : undefined,
  );
  useEffect(() => {
    if (laidOutAt !== undefined && laidOutAt !== '') rememberLife(laidOutAt);
  }, [laidOutAt]);
}
