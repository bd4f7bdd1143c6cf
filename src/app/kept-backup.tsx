/** Shows nothing: it is here so that what is kept, and by whom, is kept up to date, whatever screen one is on. */
import { useInstallKnown } from '../hooks/use-install.ts';
import { useKeepingUp } from '../hooks/use-keeping-up.ts';
import { useLifeKept } from '../hooks/use-life-kept.ts';
import { useStorageKept } from '../hooks/use-storage-kept.ts';

export function KeptBackup() {
  useKeepingUp();
  useLifeKept();
  useStorageKept();
  useInstallKnown();
  return null;
}
