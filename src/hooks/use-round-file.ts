/** The weekly round alone as a calendar file: made, put among the downloads, and handed on where the phone can. */
import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { canShareFile, saveFile, shareFile, type MadeFile } from '../platform/files.ts';
import { exportFile } from '../store/export-file.ts';
import { useDatabase } from './use-live.ts';
import { useToday } from './use-today.ts';

export type RoundFile = {
  /** The file that was made here last. */
  readonly saved?: MadeFile;
  /** Makes the file of the appointment as it is saved by then. */
  readonly save: () => Promise<void>;
  /** Absent where the phone hands no such file on. */
  readonly share?: () => void;
};

/** `roundUrl` is the whole address of the round, for a link in the event. */
export function useRoundFile(roundUrl: string): RoundFile {
  const { events } = useMessages().exporting.calendar;
  const database = useDatabase();
  const today = useToday();
  const [saved, setSaved] = useState<MadeFile>();
  const [failure, setFailure] = useState<unknown>();
  if (failure !== undefined) throw failure;

  async function save(): Promise<void> {
    const wish = { kind: 'calendar', kinds: ['round'], withNames: false, roundUrl, words: events, today } as const;
    const file = { name: FILE_NAME, blob: (await exportFile(database, wish)).blob };
    saveFile(file);
    setSaved(file);
  }
  return {
    save: () => save().catch(setFailure),
    ...(saved && { saved }),
    ...(saved && canShareFile(saved) && { share: () => void shareFile(saved).catch(setFailure) }),
  };
}

const FILE_NAME = 'livstegn-round.ics';
