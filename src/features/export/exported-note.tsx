/** Says that the file is made and where it went. */
import { CircleCheck } from 'lucide-react';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Wash } from '../../ui/layout/wash.tsx';
import type { SavedFile } from './use-export-screen.ts';

export function ExportedNote({ saved }: { readonly saved: SavedFile }) {
  const { exporting: words, language } = useMessages();
  return (
    <Wash icon={CircleCheck}>
      <p>{words.saved(saved.name, numberText(language, saved.people), saved.people === 1)}</p>
    </Wash>
  );
}
