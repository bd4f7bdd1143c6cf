/** The person's own opening lines, which stand in the settings. */
import type { Language, Settings } from '../domain/settings.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import { newId } from './new-id.ts';
import { settingsOf, writeSettings } from './settings.ts';

/** Keeps a line of one's own, before the others; one that is there already in this language isn't kept twice. Answers the id for undoing it. */
export async function keepOpeningLine(
  database: Database,
  line: { readonly language: Language; readonly text: string },
): Promise<string> {
  return changeLines(database, (lines) => {
    const isKnown = lines.some(({ language, text }) => language === line.language && text === line.text);
    return isKnown ? lines : [{ id: newId(), ...line }, ...lines];
  });
}

/** Changes the words of a line; answers the id for undoing it. */
export async function changeOpeningLine(
  database: Database,
  { id, text }: { readonly id: string; readonly text: string },
): Promise<string> {
  return changeLines(database, (lines) => lines.map((line) => (line.id === id ? { ...line, text } : line)));
}

/** Removes a line; answers the id for undoing it. */
export async function removeOpeningLine(database: Database, id: string): Promise<string> {
  return changeLines(database, (lines) => lines.filter((line) => line.id !== id));
}

async function changeLines(
  database: Database,
  change: (lines: Settings['openingLines']) => Settings['openingLines'],
): Promise<string> {
  const { undoId } = await intend(database, [], async (writer) => {
    const { openingLines } = await settingsOf(database);
    await writeSettings(database, writer, { openingLines: change(openingLines) });
  });
  return undoId;
}
