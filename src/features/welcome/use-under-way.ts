/** What the welcome begins with: the first run that is under way, if one is, and whether anybody was written down. */
import { use } from 'react';
import { useLive } from '../../hooks/use-live.ts';
import { WeekAheadContext } from '../../hooks/use-plan.ts';
import { firstRunUnderWay } from '../../store/first-run-now.ts';
import { hasAnyContact } from '../../store/week.ts';
import type { UnderWay } from './under-way.ts';

type Found = { readonly underWay?: UnderWay | undefined; readonly isAnyone: boolean };

/** Undefined until that is known. Where the app opened with nobody at all it is known at once. */
export function useUnderWay(): Found | undefined {
  const isEmpty = use(WeekAheadContext)?.kind === 'nobody';
  const found = useLive(async (database) => ({
    underWay: await firstRunUnderWay(database),
    isAnyone: await hasAnyContact(database),
  }));
  return found ?? (isEmpty ? NOTHING : undefined);
}

const NOTHING: Found = { isAnyone: false };
