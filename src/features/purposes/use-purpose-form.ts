/** What the form of a purpose holds, and what stands in the way of keeping it. */
import { useState } from 'react';
import type { Purpose } from '../../domain/purpose.ts';
import { useToday } from '../../hooks/use-today.ts';
import { paths } from '../../paths.ts';
import { useOneAtATime } from '../../ui/acts/use-one-at-a-time.ts';
import { useUnsaved } from '../../ui/overlays/use-unsaved.ts';
import { draftOfPurpose, type PurposeDraft } from './purpose-draft.ts';
import { useKeepPurpose, type PurposeFormFault } from './use-keep-purpose.ts';

/** `purpose` is the one that is changed; absent: a new one. */
export function usePurposeForm(purpose?: Purpose) {
  const today = useToday();
  const oneAtATime = useOneAtATime();
  const [start] = useState(() => draftOfPurpose(purpose, today));
  const [draft, setDraft] = useState(start);
  const [fault, setFault] = useState<PurposeFormFault>();
  const isChanged = JSON.stringify(draft) !== JSON.stringify(start);
  const unsaved = useUnsaved(isChanged, purpose === undefined ? paths.purposes : paths.purpose(purpose.id));
  const keep = useKeepPurpose(purpose, unsaved.letGo);
  return {
    draft,
    change: (part: Partial<PurposeDraft>): void => {
      setDraft({ ...draft, ...part });
      setFault(undefined);
    },
    fault,
    save: () => oneAtATime(async () => setFault(await keep(draft))),
    unsaved,
  };
}
