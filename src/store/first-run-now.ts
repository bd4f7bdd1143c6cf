/** Where the first run stands, as the first sight asks it; what it writes is in `first-people.ts`. */
import type { Contact } from '../domain/contact.ts';
import { isUnderWay, type FirstRun } from '../domain/first-run.ts';
import type { Database } from './database.ts';
import { settingsOf } from './settings.ts';

/** The first run and its living people; undefined where there is none to go on with. */
export async function firstRunUnderWay(
  database: Database,
): Promise<{ readonly run: FirstRun; readonly people: readonly Contact[] } | undefined> {
  const { firstRun } = await settingsOf(database);
  if (!isUnderWay(firstRun)) return undefined;
  return { run: firstRun, people: await firstPeopleOf(database, firstRun.contactIds) };
}

/** Whether the first people are being chosen now. */
export async function isFirstRunOpen(database: Database): Promise<boolean> {
  const { firstRun } = await settingsOf(database);
  return isUnderWay(firstRun) && firstRun.step === 'people';
}

/** Those of the people written down who are not in the trash. */
export async function firstPeopleOf(database: Database, ids: readonly string[]): Promise<readonly Contact[]> {
  const found = await database.contacts.bulkGet([...ids]);
  return found.filter((contact) => contact !== undefined).filter(({ deletedAt }) => deletedAt === undefined);
}
