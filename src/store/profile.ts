/** The person's own profile: what one offers, seeks and likes, and where one stands. */
import type { Settings } from '../domain/settings.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import { withChanges, type Changes } from './rows.ts';
import { settingsOf, writeSettings } from './settings.ts';

export type Profile = Settings['profile'];

/** The profile as it is saved. */
export async function profileOf(database: Database): Promise<Profile> {
  return (await settingsOf(database)).profile;
}

/** Changes some of the profile and leaves the rest as it stands by then; answers the id for undoing it. */
export async function saveProfile(database: Database, changes: Changes<Profile>): Promise<string> {
  const { undoId } = await intend(database, [], async (writer) => {
    const profile = withChanges<Profile>(await profileOf(database), changes);
    await writeSettings(database, writer, { profile });
  });
  return undoId;
}
