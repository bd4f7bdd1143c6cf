/** Shows nothing: it is here so that the file which keeps itself up to date does so, whatever screen one is on. */
import { useKeepingUp } from '../hooks/use-keeping-up.ts';

export function KeptBackup() {
  useKeepingUp();
  return null;
}
