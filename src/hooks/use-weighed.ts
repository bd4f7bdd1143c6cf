/** What is so of the people one has selected, and what a change to them would ask for a week. */
import { use, useEffect, useState } from 'react';
import type { Together } from '../domain/together.ts';
import type { Weighed } from '../workers/people-messages.ts';
import { PeopleClientContext } from './use-people.ts';
import { useToday } from './use-today.ts';

/**
 * The last answer, which for a moment may be that to an earlier question; undefined until the first. Asked again after
 * each change of anybody. Another array, or another object, is another question.
 */
export function useWeighed(ids: readonly string[], change?: Together): Weighed | undefined {
  const client = use(PeopleClientContext);
  const today = useToday();
  const [weighed, setWeighed] = useState<Weighed>();

  useEffect(() => {
    let isWanted = true;
    let turn: number | undefined;
    async function ask(): Promise<void> {
      if (turn === client.turn()) return;
      turn = client.turn();
      const answer = await client.weigh({ ids, today, ...(change && { change }) });
      if (isWanted) setWeighed(answer);
    }
    void ask();
    const stop = client.subscribe(() => void ask());
    return () => {
      isWanted = false;
      stop();
    };
  }, [client, ids, change, today]);

  return weighed;
}
