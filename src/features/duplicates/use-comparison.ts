/** Two contacts side by side: what is asked of the store, what is chosen, and making them one. */
import { useEffect, useState } from 'react';
import { nameToShow, type Contact } from '../../domain/contact.ts';
import type { MergeChoices, MergeField } from '../../domain/merge-choice.ts';
import { merged, type MergeManner } from '../../domain/merge.ts';
import { phoneKeyHere } from '../../hooks/match-keys-here.ts';
import { useDatabase, useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useUndo } from '../../hooks/use-undo.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { comparisonOf, type Comparison } from '../../store/merging/comparison.ts';
import { mergeContacts } from '../../store/merging/merge-contacts.ts';
import { useToast } from '../../ui/overlays/toast-context.ts';

export type Ids = readonly [string, string];

/** The two as they stand; null when one is not here, undefined while they are read. */
export function useComparison(ids: Ids): Comparison | null | undefined {
  return useLive(async (database) => (await comparisonOf(database, ids)) ?? null, [...ids]);
}

export type Merging = {
  readonly choices: MergeChoices;
  readonly choose: (field: MergeField, id: string) => void;
  /** The one they would become; undefined while what reads numbers is fetched. */
  readonly result: Contact | undefined;
  readonly isBusy: boolean;
  /** Makes them one; answers the id of who lives on, or undefined when one was gone meanwhile. */
  readonly make: () => Promise<string | undefined>;
};

export function useMerging({ one, other }: Comparison): Merging {
  const { duplicates: words } = useMessages();
  const database = useDatabase();
  const today = useToday();
  const toast = useToast();
  const undoOf = useUndo();
  const phoneKey = usePhoneKey();
  const [choices, setChoices] = useState<MergeChoices>({});
  const [isBusy, setBusy] = useState(false);
  const manner: MergeManner | undefined = phoneKey && { choices, labels: words.other, phoneKey };
  const result = manner && merged(one, other, manner);

  async function make(): Promise<string | undefined> {
    if (manner === undefined || result === undefined) return undefined;
    setBusy(true);
    const done = await mergeContacts(database, { ids: [one.id, other.id], manner }, today).finally(() =>
      setBusy(false),
    );
    if (!done.ok) return undefined;
    toast({ text: words.made(nameToShow(result)), undo: undoOf(done.value.undoId) });
    return done.value.keptId;
  }

  const choose = (field: MergeField, id: string): void => setChoices({ ...choices, [field]: id });
  return { choices, choose, result, isBusy, make };
}

type PhoneKey = MergeManner['phoneKey'];

function usePhoneKey(): PhoneKey | undefined {
  const { language } = useMessages();
  const [loaded, setLoaded] = useState<{ readonly phoneKey: PhoneKey }>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    phoneKeyHere(language).then((phoneKey) => setLoaded({ phoneKey }), setFailure);
  }, [language]);
  if (failure !== undefined) throw failure;
  return loaded?.phoneKey;
}
