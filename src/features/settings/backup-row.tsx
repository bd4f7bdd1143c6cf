/** The line of Settings that leads to backups, with how old the last one is. */
import { useBackupAge } from '../../hooks/use-backup-age.ts';
import { useToday } from '../../hooks/use-today.ts';
import { ageText } from '../../i18n/backup-words.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { Row } from '../../ui/layout/row.tsx';

export function BackupRow() {
  const messages = useMessages();
  const today = useToday();
  const age = useBackupAge();
  return (
    <Row
      title={messages.backup.title}
      to={paths.backup}
      {...(typeof age === 'object' && { note: ageText(age, today, messages) })}
    />
  );
}
