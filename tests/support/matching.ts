/** The matching worker without a worker: the same keeper over the test's own database. */
import { onTestFinished } from 'vitest';
import type { StartMatchingSource } from '../../src/hooks/matching-client.ts';
import type { Database } from '../../src/store/database.ts';
import { MatchingKeeper } from '../../src/workers/matching-keeper.ts';

/** Answers from `database`, as the worker would, each answer copied as between two threads; ends with the test. */
export function matchingSourceOf(database: Database): StartMatchingSource {
  return (onAnswer) => {
    const keeper = new MatchingKeeper(database, (answer) => onAnswer(structuredClone(answer)));
    onTestFinished(() => keeper.stop());
    return { ask: (question) => keeper.ask(question) };
  };
}
