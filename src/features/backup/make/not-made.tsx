/** Why no backup could be made. */
import type { BackupTrouble } from '../../../formats/backup/backup-facts.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { TroubleNote } from '../trouble-note.tsx';

export function NotMade({ failure }: { readonly failure: BackupTrouble }) {
  const { trouble } = useMessages().backup;
  const { code } = failure;
  return (
    <TroubleNote
      title={code === 'no-space' ? trouble[code].title : trouble.notMade.title}
      text={code === 'no-space' ? trouble[code].text : trouble.unexpected.text}
      calm={trouble.notMade.text}
    />
  );
}
