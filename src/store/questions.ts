/** The questions of the self-interview: those of the start need no row until one changes them. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { knownQuestions, type KnownQuestion, type Question } from '../domain/measure.ts';
import type { Database } from './database.ts';
import { intend, type Writer } from './intend.ts';
import { changedRow, newRow, type Changes } from './rows.ts';

/** All questions in their order, those that are retired too. */
export async function allQuestions(database: Database): Promise<readonly KnownQuestion[]> {
  return knownQuestions(await savedQuestions(database));
}

/** Adds a question of one's own, the last; answers the id for undoing it. */
export async function addQuestion(database: Database, text: string): Promise<string> {
  const { undoId } = await intend(database, [database.questions], async (writer) => {
    const last = (await allQuestions(database)).reduce((most, { order }) => Math.max(most, order), 0);
    await writer.add(database.questions, [newRow<Question>({ text, order: last + 1 })]);
  });
  return undoId;
}

/**
 * Puts a question in other words. It stays the same question, with the answers it has; `before` are the words in which
 * it was shown, which are kept. Answers the id for undoing it.
 */
export async function rewordQuestion(
  database: Database,
  { id, text, before }: { readonly id: string; readonly text: string; readonly before: string },
  today: CalendarDate,
): Promise<string> {
  return changing(database, id, ({ earlier }) => ({ text, earlier: [...earlier, { text: before, until: today }] }));
}

/** Asks it no more; what was answered stays. Answers the id for undoing it. */
export async function retireQuestion(database: Database, id: string, today: CalendarDate): Promise<string> {
  return changing(database, id, () => ({ retiredOn: today }));
}

/** Asks it again; answers the id for undoing it. */
export async function takeUpQuestion(database: Database, id: string): Promise<string> {
  return changing(database, id, () => ({ retiredOn: undefined }));
}

async function changing(
  database: Database,
  id: string,
  changesOf: (question: KnownQuestion) => Changes<Question>,
): Promise<string> {
  const { undoId } = await intend(database, [database.questions], async (writer) => {
    const rows = await savedQuestions(database);
    const known = knownQuestions(rows).find((question) => question.id === id);
    if (known === undefined) return;
    const saved = rows.find((row) => row.id === id);
    await write(database, writer, { saved, known, changes: changesOf(known) });
  });
  return undoId;
}

type Change = {
  readonly saved: Question | undefined;
  readonly known: KnownQuestion;
  readonly changes: Changes<Question>;
};

/** A question of the start gets its row, under the id by which it is known. */
async function write(database: Database, writer: Writer, { saved, known, changes }: Change): Promise<void> {
  if (saved !== undefined) {
    await writer.replace(database.questions, [{ before: saved, after: changedRow<Question>(saved, changes) }]);
    return;
  }
  const { id, text, order } = known;
  const fresh = changedRow<Question>({ ...newRow<Question>({ text, order }), id }, changes);
  await writer.add(database.questions, [{ ...fresh, rev: 1 }]);
}

async function savedQuestions(database: Database): Promise<readonly Question[]> {
  const rows = await database.questions.toArray();
  return rows.filter(({ deletedAt }) => deletedAt === undefined);
}
