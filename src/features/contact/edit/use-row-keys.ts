/** Keys for rows that have no id of their own, so that taking one away leaves the focus and words of the others alone. */
import { useState } from 'react';

/** A key for each of `count` rows, and what to call before the row at a place is taken away. */
export function useRowKeys(count: number): {
  readonly keys: readonly string[];
  readonly forget: (place: number) => void;
} {
  const [gone, setGone] = useState<readonly number[]>([]);
  const numbers = Array.from({ length: count + gone.length }, (_, number) => number).filter(
    (number) => !gone.includes(number),
  );
  return {
    keys: numbers.slice(0, count).map(String),
    forget: (place) => setGone([...gone, ...numbers.slice(place, place + 1)]),
  };
}
