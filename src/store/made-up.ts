/** Made-up people: brought in to try the app with, and let go again without a trace, one's own rows left alone. */
import { addDays, partsOf, type CalendarDate } from '../domain/calendar-date.ts';
import { EMPTY_CONTACT, typedName, type Contact } from '../domain/contact.ts';
import { fold } from '../domain/fold.ts';
import { isUnderWay } from '../domain/first-run.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { MadeUpPerson } from '../domain/made-up.ts';
import type { Promised } from '../domain/promise.ts';
import { FIRST_SPHERES, type Sphere } from '../domain/sphere.ts';
import type { Database } from './database.ts';
import { rulesOf, settled, settlingTables } from './due-days.ts';
import { intend } from './intend.ts';
import { newRow } from './rows.ts';
import { settingsOf, writeSettings } from './settings.ts';
import { allSpheres } from './spheres.ts';
import { eraseTraces, tablesWithTraces } from './traces.ts';

/** Whether made-up people are here. */
export async function hasMadeUp(database: Database): Promise<boolean> {
  return (await madeUpHere(database)).length > 0;
}

/** The ids of the made-up people who are here, be it in the trash. */
export async function madeUpHere(database: Database): Promise<readonly string[]> {
  const { madeUpIds = [] } = await settingsOf(database);
  const found = await database.contacts.bulkGet([...madeUpIds]);
  return found.flatMap((contact) => contact?.id ?? []);
}

/** Brings made-up people in, as if one had used the app for a while; a first run under way is left. Does nothing twice. */
export async function bringMadeUp(
  database: Database,
  people: readonly MadeUpPerson[],
  today: CalendarDate,
): Promise<void> {
  await intend(database, [...settlingTables(database), database.promises], async (writer) => {
    if (await hasMadeUp(database)) return;
    const spheres = await allSpheres(database);
    const all = people.map((person) => rowsOf(person, spheres, today));
    // the due days are those of the story, and stay
    const named = all.map(({ contact, interactions }) => ({
      contact,
      interactions,
      before: { contact, interactions },
    }));
    const contacts = await settled(database, named, await rulesOf(database, today));
    await writer.add(database.contacts, contacts);
    await writer.add(
      database.interactions,
      all.flatMap(({ interactions }) => interactions),
    );
    await writer.add(
      database.promises,
      all.flatMap(({ promises }) => promises),
    );
    const { firstRun, madeUpIds = [] } = await settingsOf(database);
    await writeSettings(database, writer, {
      // those who have gone stay known, since undoing may bring them back
      madeUpIds: [...madeUpIds, ...contacts.map(({ id }) => id)],
      ...(isUnderWay(firstRun) && { firstRun: { ...firstRun, endedOn: today } }),
    });
  });
}

/** Lets them go; answers the id for undoing it. With nobody of one's own here, the first run is offered again. */
export async function letMadeUpGo(database: Database): Promise<string> {
  const { undoId } = await intend(database, tablesWithTraces(database), async (writer) => {
    const madeUp = new Set(await madeUpHere(database));
    // a plan or a round of them alone goes too, so that the first week of one's own people is a first one
    await eraseTraces(database, writer, { contacts: madeUp, withWeeks: true });
    const isAlone = (await database.contacts.limit(1).count()) === 0;
    if (isAlone) await writeSettings(database, writer, { firstRun: undefined });
  });
  return undoId;
}

type Rows = {
  readonly contact: Contact;
  readonly interactions: readonly Interaction[];
  readonly promises: readonly Promised[];
};

function rowsOf(person: MadeUpPerson, spheres: readonly Sphere[], today: CalendarDate): Rows {
  const { tie, birthday, promise, rhythm, history } = person;
  const first = Math.max(0, ...history.map(({ daysAgo }) => daysAgo));
  const contact = newRow<Contact>({
    ...EMPTY_CONTACT,
    ...typedName(person.name),
    ...person.about,
    // the domain is reserved for examples (RFC 2606): what is written by mistake reaches nobody. A number would ring
    emails: [{ label: '', value: `${fold(person.name).replaceAll(' ', '.')}@example.com` }],
    tie,
    sphereIds: sphereIdsOf(person, spheres),
    rhythmSince: addDays(today, -first),
    dueOn: addDays(today, person.dueIn),
    ...(rhythm !== undefined && { rhythm }),
    ...(birthday !== undefined && { birthday: birthdayOf(birthday, today) }),
    madeUp: true,
  });
  const promises = promise === undefined ? [] : [promisedOf(contact.id, promise.what, addDays(today, promise.inDays))];
  return { contact, promises, interactions: history.map((moment) => interactionOf(contact.id, moment, today)) };
}

function interactionOf(contactId: string, moment: MadeUpPerson['history'][number], today: CalendarDate): Interaction {
  const { daysAgo, initiator = 'both', answered, note, channel } = moment;
  const day = addDays(today, -daysAgo);
  return newRow<Interaction>({
    contactIds: [contactId],
    day,
    precision: 'day',
    channel,
    depth: 'full',
    initiator,
    outcomes: [],
    ...(note !== undefined && { note }),
    ...(answered !== undefined && { answered }),
    ...(answered === 'open' && { openSince: day }),
  });
}

function promisedOf(contactId: string, what: string, dueOn: CalendarDate): Promised {
  return newRow<Promised>({ contactId, what, dueOn, openDueOn: dueOn });
}

function birthdayOf({ inDays, turns }: NonNullable<MadeUpPerson['birthday']>, today: CalendarDate) {
  const { year, month, day } = partsOf(addDays(today, inDays));
  return { year: year - turns, month, day };
}

/** The first spheres by their place in the order, as they were laid out; none where the person has changed them. */
function sphereIdsOf({ sphere: key }: MadeUpPerson, spheres: readonly Sphere[]): readonly string[] {
  const order = FIRST_SPHERES.findIndex((first) => first.key === key);
  return spheres.flatMap((sphere) => (sphere.order === order ? sphere.id : []));
}
