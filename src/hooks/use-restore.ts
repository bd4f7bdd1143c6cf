/** Bringing a backup back on a screen: where it stands and what the person may do. Leaving the screen calls it off. */
import { use, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { dayAndTimeAt } from '../platform/clock.ts';
import { askBeforeLeaving } from '../platform/leaving.ts';
import { noteBroughtBack } from '../store/backup-age.ts';
import type { Database } from '../store/database.ts';
import { BackupLineContext } from './backup-line.ts';
import { RestoreClient } from './restore-client.ts';
import type { RestoreStage } from './restore-stage.ts';
import { useDatabase } from './use-live.ts';

export type RestoreModel = { readonly stage: RestoreStage; readonly client: RestoreClient };

/** `onLeft` hears how a restore ended whose screen was left while it was being written. */
export function useRestore(onLeft: (end: RestoreStage) => void): RestoreModel {
  const open = use(BackupLineContext);
  const database = useDatabase();
  const [client] = useState(() => new RestoreClient(open));
  const stage = useSyncExternalStore(client.subscribe, client.stage);
  const isWriting = stage.kind === 'restoring';

  const goAway = useEffectEvent(() => {
    void client.leave().then((end) => end && onLeft(end));
  });
  useEffect(() => () => goAway(), []);
  useEffect(() => (isWriting ? askBeforeLeaving() : undefined), [isWriting]);
  useEffect(() => {
    if (stage.kind === 'restored') void afterwards(database, stage);
  }, [database, stage]);

  return { stage, client };
}

/** What a restore replaced everything by is as old as the backup is, and unchanged since. */
async function afterwards(
  database: Database,
  { summary, opened }: Extract<RestoreStage, { readonly kind: 'restored' }>,
): Promise<void> {
  if (summary.mode !== 'replace' || opened === undefined) return;
  const { madeAt } = opened.preview;
  const { day } = dayAndTimeAt(Date.parse(madeAt));
  await noteBroughtBack(database, { madeAt, on: day }, new Date().toISOString());
}
