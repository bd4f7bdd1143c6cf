/** How old the last backup is, and how much has changed since. */
import type { BackupAge } from '../../domain/backup.ts';
import { useToday } from '../../hooks/use-today.ts';
import { ageText, changesText } from '../../i18n/backup-words.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Why } from '../../ui/layout/why.tsx';

export function AgeNote({ age }: { readonly age: BackupAge | 'nothing' }) {
  const messages = useMessages();
  const today = useToday();
  if (age === 'nothing') return <Why>{messages.backup.nothingYet}</Why>;
  return (
    <Why>
      {ageText(age, today, messages)} {changesText(age, messages)}
    </Why>
  );
}
