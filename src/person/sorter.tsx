/** Sorting those nobody has sorted yet, one at a time. */
import { useLive } from '../hooks/use-live.ts';
import { countUnsorted } from '../store/sorting.ts';

export type SorterProps = {
  /** How many to sort at most in this sitting; absent: all. */
  readonly limit?: number;
  /** All are sorted, or left for later; `sorted` is how many were sorted. */
  readonly onDone: (sorted: number) => void;
};

export function Sorter({ limit = Infinity, onDone }: SorterProps) {
  const count = useLive((database) => countUnsorted(database, limit), [limit]);
  return (
    <button type="button" onClick={() => onDone(0)}>
      {count}
    </button>
  );
}
