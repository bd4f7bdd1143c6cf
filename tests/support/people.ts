/** The people worker without a worker: the same keeper over the test's own database, and what it has answered. */
import { onTestFinished } from 'vitest';
import { EVERYONE, type PeopleQuery } from '../../src/domain/people-query.ts';
import type { Language } from '../../src/domain/settings.ts';
import type { StartPeopleSource } from '../../src/hooks/people-client.ts';
import type { Database } from '../../src/store/database.ts';
import { PeopleKeeper } from '../../src/workers/people-keeper.ts';
import type { Look, PeopleAnswer } from '../../src/workers/people-messages.ts';
import { SUNDAY } from './make.ts';

/** Answers from `database`, as the worker would, each answer copied as between two threads. */
export function peopleSourceOf(database: Database): StartPeopleSource {
  return (onAnswer) => {
    let keeper: PeopleKeeper | undefined;
    return {
      ask: (question) => {
        if (question.kind !== 'leave') {
          const today = question.kind === 'look' ? question.look.today : question.today;
          keeper ??= startKeeper(database, today, (answer) => onAnswer(structuredClone(answer)));
        }
        keeper?.ask(question);
      },
    };
  };
}

/** A look on the Sunday at everyone, or as the query says. */
export function lookAt(query: Partial<PeopleQuery> = {}, language: Language = 'en'): Look {
  return { query: { ...EVERYONE, ...query }, language, today: SUNDAY };
}

/** A keeper that ends with the test. */
export function startKeeper(
  database: Database,
  today: Look['today'],
  post: (answer: PeopleAnswer) => void,
): PeopleKeeper {
  const keeper = new PeopleKeeper(database, today, post);
  onTestFinished(() => keeper.stop());
  return keeper;
}
