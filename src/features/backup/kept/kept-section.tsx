/** A file that keeps itself up to date, where the browser can: choosing it, or how it stands with the one there is. */
import { FolderSync } from 'lucide-react';
import { useState } from 'react';
import { useKeptFile } from '../../../hooks/use-kept-file.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Button } from '../../../ui/acts/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { KeepSheet } from './keep-sheet.tsx';
import { KeptNote } from './kept-note.tsx';

export function KeptSection() {
  const { kept: words } = useMessages().backup;
  const file = useKeptFile();
  const [isChoosing, setChoosing] = useState(false);
  if (file === 'impossible' || file === 'unknown') return null;
  return (
    <Section title={words.title} ruled>
      {file === 'none' ? (
        <>
          <Soft>{words.text}</Soft>
          <Button icon={FolderSync} wide onClick={() => setChoosing(true)}>
            {words.choose}
          </Button>
        </>
      ) : (
        <KeptNote file={file} onChooseAnew={() => setChoosing(true)} />
      )}
      {isChoosing && <KeepSheet onClose={() => setChoosing(false)} />}
    </Section>
  );
}
