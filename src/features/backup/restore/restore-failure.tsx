/** Why a backup could not be opened or brought back, and what to do about it. */
import type { BackupTrouble } from '../../../formats/backup/backup-facts.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { TroubleNote } from '../trouble-note.tsx';

export function RestoreFailure({ trouble: { code } }: { readonly trouble: BackupTrouble }) {
  const { trouble } = useMessages().backup;
  const { title, text } = trouble[code];
  return <TroubleNote title={title} text={text} calm={trouble.unchanged} />;
}
