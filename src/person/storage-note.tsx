/** Where the data is, how much room it takes, whether this browser has agreed to keep it, and asking it to. */
import { useStoragePersistence } from '../hooks/use-storage-persistence.ts';
import { sizeText } from '../i18n/format.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { isInstalled } from '../platform/installed.ts';
import { asksPerson } from '../platform/storage-persistence.ts';
import { Button } from '../ui/acts/button.tsx';
import { Soft } from '../ui/layout/soft.tsx';
import { Stack } from '../ui/layout/stack.tsx';

export function StorageNote() {
  const { settings: words, language } = useMessages();
  const storage = useStoragePersistence();
  if (storage === undefined) return null;
  const { persistence, taken, isRefused, ask } = storage;
  const stored = persistence === 'at-risk' && isInstalled() ? words.storedInstalled : words.stored[persistence];
  return (
    <Stack>
      <Soft>
        {stored} {taken !== undefined && words.taken(sizeText(language, taken))}
      </Soft>
      {persistence === 'at-risk' && (
        <>
          {asksPerson() && !isRefused && <Soft>{words.askFirst}</Soft>}
          {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs */}
          <div role="status">{isRefused && <Soft>{words.notYetKept}</Soft>}</div>
          <div>
            <Button onClick={() => void ask()}>{words.askKeep}</Button>
          </div>
        </>
      )}
    </Stack>
  );
}
