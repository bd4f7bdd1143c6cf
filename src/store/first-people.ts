/** The first run: each name, each answer is one intention, so that a kill in the middle loses nothing. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { EMPTY_CONTACT, type Contact } from '../domain/contact.ts';
import {
  afterBond,
  isStillToAsk,
  isUnderWay,
  withFound,
  withoutPerson,
  withPeople,
  type FirstRun,
} from '../domain/first-run.ts';
import type { Interaction } from '../domain/interaction.ts';
import { compareTexts } from '../domain/order.ts';
import { rememberedDay, type LastInTouch } from '../domain/rough-day.ts';
import type { Settings } from '../domain/settings.ts';
import type { TieAnswers, Tie } from '../domain/tie.ts';
import { firstInteraction, type ContactFields } from './contacts.ts';
import type { Database } from './database.ts';
import { rulesOf, settled, settlingTables } from './due-days.ts';
import { firstPeopleOf } from './first-run-now.ts';
import { intend, type Writer } from './intend.ts';
import { interactionsByContact } from './interactions-of.ts';
import { changeMany } from './many-contacts.ts';
import { changedRow, newRow } from './rows.ts';
import { settingsOf, writeSettings } from './settings.ts';

/** Someone named in the first run: a name typed, or a card from the phone. */
export type FirstPerson = Pick<ContactFields, 'displayName'> & Partial<ContactFields>;

/** Writes people down, not sorted yet; the first of them begin the first run. */
export async function nameFirstPeople(
  database: Database,
  people: readonly FirstPerson[],
  today: CalendarDate,
): Promise<void> {
  await intend(database, [database.contacts], async (writer) => {
    const contacts = people.map((person) => newRow<Contact>({ ...EMPTY_CONTACT, ...person }));
    const ids = contacts.map(({ id }) => id);
    await writer.add(database.contacts, contacts);
    const { firstRun } = await settingsOf(database);
    await writeSettings(database, writer, { firstRun: withPeople(firstRun, ids, today) });
  });
}

/** Begins the first run before anyone is named, by bringing an address book in: one comes back to it afterwards. */
export async function beginFirstRun(database: Database, today: CalendarDate): Promise<void> {
  await intend(database, [], async (writer) => {
    const { firstRun } = await settingsOf(database);
    if (!isUnderWay(firstRun)) await writeSettings(database, writer, { firstRun: withPeople(firstRun, [], today) });
  });
}

/** Takes someone who is here already among the first people. */
export async function chooseFirstPerson(database: Database, id: string, today: CalendarDate): Promise<void> {
  await intend(database, [], async (writer) => {
    const { firstRun } = await settingsOf(database);
    await writeSettings(database, writer, { firstRun: withFound(firstRun, id, today) });
  });
}

/** Takes someone just named away again, or off the list alone who was here before; answers the id for undoing it. */
export async function unnameFirstPerson(database: Database, id: string): Promise<string> {
  const { undoId } = await intend(database, [database.contacts], async (writer) => {
    const { firstRun } = await settingsOf(database);
    const contact = firstRun?.found?.includes(id) === true ? undefined : await database.contacts.get(id);
    if (contact !== undefined) await writer.remove(database.contacts, contact);
    await changeRun(database, writer, (run) => withoutPerson(run, id));
  });
  return undoId;
}

/** Goes to a step of the first run. */
export async function goToStep(database: Database, step: FirstRun['step']): Promise<void> {
  await intend(database, [], (writer) => changeRun(database, writer, (run) => ({ ...run, step })));
}

/** Says how close one is to someone; the due day follows. Said again on another day, the rhythm counts from the first. */
export async function sayFirstTie(
  database: Database,
  said: { readonly id: string; readonly tie: Tie; readonly answers: TieAnswers | undefined },
  today: CalendarDate,
): Promise<void> {
  const { id, tie, answers } = said;
  await intend(database, settlingTables(database), async (writer) => {
    const contacts = await firstPeopleOf(database, [id]);
    const change = ({ rhythmSince = today }: Contact) => ({
      tie,
      rhythmSince,
      ...(answers !== undefined && { tieAnswers: answers }),
    });
    await changeMany(database, writer, { contacts, act: { rules: await rulesOf(database, today), change } });
  });
}

/**
 * Says when one was last in touch with the one whose bond is being asked, and goes on to the next. After the last of
 * them all are planned together, so that one of them has a card at once. Said twice, as by a second tap, the first stands.
 * Answers the id for taking it back.
 */
export async function sayLastInTouch(
  database: Database,
  said: { readonly id: string; readonly last: LastInTouch },
  today: CalendarDate,
): Promise<string> {
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    const { firstRun: before } = await settingsOf(database);
    if (!isUnderWay(before) || !isStillToAsk(before, said.id)) return;
    const known = rememberedDay(said.last, today);
    const interactions = known === undefined ? [] : [firstInteraction(said.id, known)];
    await writer.add(database.interactions, interactions);
    const added = new Set(interactions.map(({ id }) => id));
    const contacts = await firstPeopleOf(database, [said.id]);
    const wasThere = ({ id }: Interaction) => !added.has(id);
    await changeMany(database, writer, { contacts, act: { rules: await rulesOf(database, today), wasThere } });
    await changeRun(database, writer, (run) => afterBond(run, said.id));
    const { firstRun } = await settingsOf(database);
    if (firstRun?.step === 'card') await planTogether(database, writer, today);
  });
  return undoId;
}

/** Ends the first run, gone through or left where it is, with the appointment for the round where one was chosen. */
export async function endFirstRun(
  database: Database,
  today: CalendarDate,
  round: Partial<Pick<Settings, 'checkInWeekday' | 'checkInTime'>> = {},
): Promise<void> {
  await intend(database, settlingTables(database), async (writer) => {
    const { firstRun } = await settingsOf(database);
    if (!isUnderWay(firstRun)) return;
    if (firstRun.step === 'bonds') await planTogether(database, writer, today);
    await writeSettings(database, writer, { ...round, firstRun: { ...firstRun, endedOn: today } });
  });
}

async function changeRun(database: Database, writer: Writer, change: (run: FirstRun) => FirstRun): Promise<void> {
  const { firstRun } = await settingsOf(database);
  if (isUnderWay(firstRun)) await writeSettings(database, writer, { firstRun: change(firstRun) });
}

/** Those one has been out of touch with for the longest come first. */
async function planTogether(database: Database, writer: Writer, today: CalendarDate): Promise<void> {
  const { firstRun } = await settingsOf(database);
  const people = await firstPeopleOf(database, firstRun?.contactIds ?? []);
  const byContact = await interactionsByContact(
    database,
    people.map(({ id }) => id),
  );
  const named = people
    .map((contact) => ({ contact, interactions: byContact.get(contact.id) ?? [] }))
    .toSorted((one, other) => compareTexts(lastKnown(one.interactions), lastKnown(other.interactions)))
    .map(({ contact, interactions }) => ({
      contact,
      interactions,
      before: { contact, interactions },
      together: true,
    }));
  const ready = await settled(database, named, await rulesOf(database, today));
  const pairs = named.flatMap(({ contact: before }, index) => {
    const after = ready[index];
    return after === undefined ? [] : [{ before, after: changedRow(after, {}) }];
  });
  await writer.replace(database.contacts, pairs);
}

/** Sorts by when one was last in touch: never first, and 'this year' before 'this month', whose days may be one. */
function lastKnown(interactions: readonly Pick<Interaction, 'day' | 'precision'>[]): string {
  return interactions.map(({ day, precision }) => `${day} ${precision === 'year' ? 0 : 1}`).reduce(laterText, '');
}

function laterText(one: string, other: string): string {
  return one < other ? other : one;
}
