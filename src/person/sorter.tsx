/** Sorting those nobody has sorted yet, one at a time, by thumb, by swipe or by key; at the end what it adds up to. */
import { UserCheck } from 'lucide-react';
import { useMessages } from '../i18n/use-messages.ts';
import { Button } from '../ui/acts/button.tsx';
import { Empty } from '../ui/layout/empty.tsx';
import { Skeleton } from '../ui/layout/skeleton.tsx';
import { SortSummary } from './sorting/sort-summary.tsx';
import { SortTurn } from './sorting/sort-turn.tsx';
import { isUndoKey, useKeys } from '../ui/use-keys.ts';
import { useSitting } from './sorting/use-sitting.ts';

export type SorterProps = {
  /** How many to sort at most in this sitting; absent: all. */
  readonly limit?: number;
  /** What the way on is called; absent: 'Done'. */
  readonly doneLabel?: string;
  /** The person goes on; `sorted` is how many were sorted, those left for later aside. */
  readonly onDone: (sorted: number) => void;
};

export function Sorter({ limit = Infinity, doneLabel, onDone }: SorterProps) {
  const { sort, words } = useMessages();
  const acts = useSitting(limit);
  useKeys((event) => {
    if (!isUndoKey(event)) return false;
    acts?.takeBack();
    return true;
  });
  if (acts === undefined) return <Skeleton shape="cards" />;
  const { waiting, steps } = acts.sitting;
  const [contact] = waiting;
  if (contact !== undefined) return <SortTurn contact={contact} acts={acts} />;
  if (steps.length > 0) return <SortSummary acts={acts} doneLabel={doneLabel ?? words.done} onDone={onDone} />;
  return (
    <Empty
      icon={UserCheck}
      title={sort.everyone.title}
      text={sort.everyone.text}
      act={<Button onClick={() => onDone(0)}>{doneLabel ?? words.done}</Button>}
    />
  );
}
