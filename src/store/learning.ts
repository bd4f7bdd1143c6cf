/** Learning: which question to ask about someone, the answers, and the questions one did not wish to answer. */
import { addSpan, type CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import { learningQuestions, type LearningQuestion } from '../domain/learning.ts';
import { rememberedDay, type LastInTouch } from '../domain/rough-day.ts';
import type { Database } from './database.ts';
import { rulesOf, settlingTables } from './due-days.ts';
import { intend } from './intend.ts';
import { changeMany } from './many-contacts.ts';
import type { Dismissal } from './own-rows.ts';
import { changedRow, newRow } from './rows.ts';

/** The one question to ask about a contact; undefined when enough is known, or the rest was waved away lately. */
export async function questionToAsk(
  database: Database,
  person: { readonly contact: Contact; readonly history: readonly Interaction[] },
  today: CalendarDate,
): Promise<LearningQuestion | undefined> {
  const questions = learningQuestions(person.contact, person.history, today);
  if (questions.length === 0) return undefined;
  const waved = await database.dismissals.toArray();
  const until = new Map(waved.map((row) => [row.what, row.until ?? '9999-12-31']));
  return questions.find(({ code }) => (until.get(whatOf(code, person.contact.id)) ?? '') <= today);
}

/** Doesn't ask the same of the same person for some months; answers the id for undoing it. */
export async function waveQuestionAway(
  database: Database,
  question: { readonly code: LearningQuestion['code']; readonly contactId: string },
  today: CalendarDate,
): Promise<string> {
  const { undoId } = await intend(database, [database.dismissals], async (writer) => {
    const what = whatOf(question.code, question.contactId);
    const until = addSpan(today, NOT_AGAIN_FOR);
    const before = (await database.dismissals.toArray()).find((row) => row.what === what);
    await (before === undefined
      ? writer.add(database.dismissals, [newRow<Dismissal>({ what, until, contactId: question.contactId })])
      : writer.replace(database.dismissals, [{ before, after: changedRow<Dismissal>(before, { until }) }]));
  });
  return undoId;
}

/** Notes what one usually talks about as interests, beside those there are; answers the id for undoing it. */
export async function rememberTopics(
  database: Database,
  answer: { readonly contactId: string; readonly topics: readonly string[] },
): Promise<string> {
  const { undoId } = await intend(database, [database.contacts], async (writer) => {
    const before = await database.contacts.get(answer.contactId);
    if (before === undefined || before.deletedAt !== undefined) return;
    const known = new Set(before.interests.map((interest) => interest.toLowerCase()));
    const added = answer.topics.filter((topic) => !known.has(topic.toLowerCase()));
    if (added.length === 0) return;
    const after = changedRow<Contact>(before, { interests: [...before.interests, ...added] });
    await writer.replace(database.contacts, [{ before, after }]);
  });
  return undoId;
}

/**
 * Notes roughly when one was last in touch, as well as one remembers. A day that this makes past is not a debt: the
 * contact gets the nearest week with room, as one of many would. Answers the id for undoing it.
 */
export async function rememberLastContact(
  database: Database,
  answer: { readonly contactId: string; readonly last: Exclude<LastInTouch, 'unknown'> },
  today: CalendarDate,
): Promise<string> {
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    const contact = await database.contacts.get(answer.contactId);
    const known = rememberedDay(answer.last, today);
    if (contact === undefined || contact.deletedAt !== undefined || known === undefined) return;
    const row = newRow<Interaction>({ ...ROUGHLY, ...known, contactIds: [contact.id] });
    await writer.add(database.interactions, [row]);
    const rules = await rulesOf(database, today);
    await changeMany(database, writer, { contacts: [contact], act: { rules, anew: true } });
  });
  return undoId;
}

const NOT_AGAIN_FOR = { every: 4, unit: 'month' } as const;

const ROUGHLY = { channel: 'other', depth: 'full', initiator: 'both', outcomes: [] } as const;

function whatOf(code: LearningQuestion['code'], contactId: string): string {
  return `learning:${code}:${contactId}`;
}
