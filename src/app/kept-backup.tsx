/** Shows nothing: it is here so that what is kept beside the database is kept up to date, whatever screen one is on. */
import { useKeepingUp } from '../hooks/use-keeping-up.ts';
import { useLifeKept } from '../hooks/use-life-kept.ts';

export function KeptBackup() {
  useKeepingUp();
  useLifeKept();
  return null;
}
