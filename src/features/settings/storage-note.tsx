/** Where the data is, and whether this browser has agreed to keep it. */
import { useStoragePersistence } from '../../hooks/use-storage-persistence.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Soft } from '../../ui/layout/soft.tsx';

export function StorageNote() {
  const words = useMessages().settings;
  const persistence = useStoragePersistence();
  return persistence && <Soft>{words.stored[persistence]}</Soft>;
}
