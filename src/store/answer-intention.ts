/** Saying how an intention went: what its answer logs. */
import { calendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import type { Interaction } from '../domain/interaction.ts';
import { channelOf, MEANS, type Means } from '../domain/means.ts';
import type { Draft } from '../domain/record.ts';
import type { Tip } from '../domain/tip.ts';
import type { Database } from './database.ts';
import { removeDraftsOf } from './drafts.ts';
import { settlingTables } from './due-days.ts';
import { ledgerTables } from './exchanges.ts';
import { addForward } from './forwards.ts';
import { intend, type Writer } from './intend.ts';
import { isOpen } from './intentions.ts';
import { addInteraction } from './interactions.ts';
import { noteAsked } from './introductions.ts';
import type { Intention } from './own-rows.ts';
import { noteRequest, requestTables } from './requests.ts';
import { changedRow } from './rows.ts';

/** 'yes': got hold of them, or wrote; 'no-answer': tried in vain; 'not-done': didn't get round to it. */
export type OutreachAnswer = 'yes' | 'no-answer' | 'not-done';

/** What answering came to. */
export type Answered = {
  readonly undoId: string;
  /** The day that is due now, where there is one. */
  readonly dueOn?: CalendarDate;
};

/**
 * Says how an intention went. 'yes' logs a call, or a message that waits for its answer; 'no-answer' logs a try, after
 * which the rhythm plans another; 'not-done' changes nothing. What a tip went along with is passed on either way: it is
 * light, never a try, and given; who was asked for an introduction, or for help, has been asked. Logged on the day of the
 * intention.
 * Undefined when it was answered already, as in another tab.
 */
export async function answerIntention(
  database: Database,
  { id, answer }: { readonly id: string; readonly answer: OutreachAnswer },
  today: CalendarDate,
): Promise<Answered | undefined> {
  const { intentions, tips, forwards, introductions } = database;
  const tables = [
    ...new Set([...settlingTables(database), ...ledgerTables(database), ...requestTables(database)]),
    intentions,
    tips,
    forwards,
    introductions,
  ];
  const { answer: answered, undoId } = await intend(database, tables, async (writer) => {
    const intention = await database.intentions.get(id);
    if (intention === undefined || !isOpen(intention)) return undefined;
    const { contactId } = intention;
    await writer.remove(database.intentions, intention);
    if (answer !== 'not-done') await noteAnswer(database, writer, { intention, answer, today });
    // read before all is saved: a read that fails after that would say that nothing was
    return { dueOn: (await database.contacts.get(contactId))?.dueOn };
  });
  if (answered === undefined) return undefined;
  const { dueOn } = answered;
  return { undoId, ...(dueOn !== undefined && { dueOn }) };
}

type Noted = {
  readonly intention: Intention;
  readonly answer: Exclude<OutreachAnswer, 'not-done'>;
  readonly today: CalendarDate;
};

async function noteAnswer(database: Database, writer: Writer, { intention, answer, today }: Noted): Promise<void> {
  const { contactId, tipId = '' } = intention;
  // a tip that is gone for good meanwhile leaves a message as any other
  const tip = await database.tips.get(tipId);
  const hasGone = answer === 'yes' || tip !== undefined;
  // what was kept to be written has had its day once one has written; a call leaves it
  if (hasGone && intention.act !== 'call') await removeDraftsOf(database, writer, intention);
  const happened = whatHappened(intention, answer, today);
  const draft = tip === undefined ? happened : passedOn(happened, tip);
  const interactionId = await addInteraction(database, writer, { draft, today });
  if (tip !== undefined) await addForward(database, writer, { tip, contactId, interactionId, day: draft.day });
  await noteErrand(database, writer, { intention, answer, day: draft.day });
}

/** What it was about besides: who was written to for an introduction was asked, whether they answer or not. */
async function noteErrand(
  database: Database,
  writer: Writer,
  { intention, answer, day }: Pick<Noted, 'intention' | 'answer'> & { readonly day: CalendarDate },
): Promise<void> {
  const { contactId, introductionId: id, toldTipId: tipId, askId } = intention;
  // who didn't pick up the phone has not been asked
  const hasHeard = answer === 'yes' || intention.act !== 'call';
  if (askId !== undefined && hasHeard) await noteRequest(database, writer, { askId, to: { contactId }, day });
  if (id !== undefined) await noteAsked(database, writer, { id, contactId, day });
  if (tipId !== undefined && answer === 'yes') await noteTold(database, writer, { tipId, day });
}

/** A tip is no question: nothing waits for an answer, and what came of it is asked later. */
function passedOn({ answered, ...draft }: Draft<Interaction>, tip: Tip): Draft<Interaction> {
  return { ...draft, depth: 'light', tipId: tip.id, ...(answered === 'no' && { answered }) };
}

/** They know now what one took from what they gave. */
async function noteTold(
  database: Database,
  writer: Writer,
  told: { readonly tipId: string; readonly day: CalendarDate },
): Promise<void> {
  const before = await database.tips.get(told.tipId);
  if (before === undefined || before.toldOn !== undefined) return;
  await writer.replace(database.tips, [{ before, after: changedRow<Tip>(before, { toldOn: told.day }) }]);
}

/** What was written stays between the two; the note is the person's own to write. */
function whatHappened(intention: Intention, answer: 'yes' | 'no-answer', today: CalendarDate): Draft<Interaction> {
  const { contactId, openingLineId, askId } = intention;
  const begun = intention.day ?? calendarDate(intention.createdAt.slice(0, 10));
  const isCall = intention.act === 'call';
  const answered = isCall ? undefined : 'open';
  return {
    contactIds: [contactId],
    // the phone may have been carried to where it is still the day before
    day: begun < today ? begun : today,
    precision: 'day',
    depth: 'full',
    initiator: 'me',
    outcomes: [],
    ...channelOf(isCall ? 'call' : meansUsed(intention)),
    ...(answer === 'no-answer' ? { answered: 'no' } : answered !== undefined && { answered }),
    ...(openingLineId !== undefined && { openingLineId }),
    ...(askId !== undefined && { askId }),
  };
}

function meansUsed({ act, via }: Intention): Means {
  return MEANS.find((means) => means === via) ?? (act === 'share' ? 'share' : 'sms');
}
