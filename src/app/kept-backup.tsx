/**
 * Shows nothing but the line on the day of the round: it is here so that what is kept, by whom, and what reminds of the
 * round are kept up to date, whatever screen one is on.
 */
import { useKeepingUp } from '../hooks/use-keeping-up.ts';
import { useLifeKept } from '../hooks/use-life-kept.ts';
import { useRoundWaiting } from '../hooks/use-round-waiting.ts';
import { useStorageKept } from '../hooks/use-storage-kept.ts';
import { whenOpened } from '../person/when-opened.tsx';

export function KeptBackup() {
  useKeepingUp();
  useLifeKept();
  useStorageKept();
  useRoundWaiting();
  return <RoundLine />;
}

/** What can't be fetched leads to the round another time. */
const RoundLine = whenOpened(() =>
  import('./round-line.tsx').then(
    ({ RoundLine: Line }) => Line,
    () => Nothing,
  ),
);

function Nothing() {
  return null;
}
