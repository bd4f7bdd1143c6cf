/** One act, failed at its first request, then at its second, and so on until it gets through. */
import type { Database } from '../../../src/store/database.ts';
import type { Requests } from './failing-requests.ts';

/** How many requests were refused, and what was wrong about it, in words; `answer` is that of the act once it got through. */
export type Sweep<Answer> = {
  readonly points: number;
  readonly faults: readonly string[];
  readonly answer: Answer | undefined;
};

export type Sweeping<Answer> = {
  readonly does: () => Promise<Answer>;
  /** Whether what the act came to owns up to the failure; else it has to reject. */
  readonly isOwned?: (outcome: Outcome<Answer>) => boolean;
  /** Two do it at once, so that one may get through where the other fails. */
  readonly isTwice?: boolean;
};

export type Outcome<Answer> = { readonly answer: Answer } | { readonly error: unknown };

/** Fails an act at each of its requests in turn. Each time all that is saved must be as it was, and the failure be told. */
export async function sweep<Answer>(
  database: Database,
  requests: Requests,
  { does, isOwned = isRejected, isTwice = false }: Sweeping<Answer>,
): Promise<Sweep<Answer>> {
  const faults: string[] = [];
  const before = await everything(database);
  for (let nth = 1; ; nth += 1) {
    requests.failAt(nth);
    // oxlint-disable-next-line no-await-in-loop -- one failure after the other
    const outcome = await outcomeOf(does);
    if (!requests.stop()) {
      if ('error' in outcome) faults.push(`all ${nth - 1} requests get through, and yet: ${String(outcome.error)}`);
      return { points: nth - 1, faults, answer: 'answer' in outcome ? outcome.answer : undefined };
    }
    if (!isOwned(outcome)) faults.push(`request ${nth} failed, and it was not said`);
    // it waits for whatever the other of two still does
    // oxlint-disable-next-line no-await-in-loop -- what this failure left
    const after = await everything(database);
    if (!isTwice && after !== before) faults.push(`request ${nth} failed, and something stayed`);
  }
}

function isRejected(outcome: Outcome<unknown>): boolean {
  return 'error' in outcome && outcome.error instanceof Error;
}

async function outcomeOf<Answer>(does: () => Promise<Answer>): Promise<Outcome<Answer>> {
  try {
    return { answer: await does() };
  } catch (error) {
    return { error };
  }
}

/** Every row of every table, as text that can be compared. */
async function everything(database: Database): Promise<string> {
  return database.transaction('r', database.tables, async () => {
    const rows = await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()]));
    return JSON.stringify(rows, (_key, value: unknown) => (value instanceof Blob ? `${value.size} bytes` : value));
  });
}
