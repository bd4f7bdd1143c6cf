/** What the person wants to take out, and what makes the file, saves it and hands it on. */
import { useState } from 'react';
import { useExport } from '../../hooks/use-export.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { canShareFile, saveFile, shareFile, type MadeFile } from '../../platform/files.ts';
import { exportSize, type ExportWish } from '../../store/export.ts';

export type ExportKind = ExportWish['kind'];

/** A file that was saved, and how many people are in it. */
export type SavedFile = MadeFile & { readonly people: number; readonly isSharable: boolean };

/** `size` is undefined until it is counted; `saved` until a file of the present choice is made. */
export function useExportScreen() {
  const words = useMessages().exporting;
  const today = useToday();
  const write = useExport();
  const size = useLive(exportSize);
  const [kind, setKind] = useState<ExportKind>('own');
  const [withConfidential, setWithConfidential] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const [saved, setSaved] = useState<SavedFile>();
  const [failure, setFailure] = useState<unknown>();
  if (failure !== undefined) throw failure;

  const name = kind === 'own' ? `livstegn-${today}.csv` : `livstegn-${kind}-${today}.csv`;

  async function save(): Promise<void> {
    if (size === undefined) return;
    setWriting(true);
    setSaved(undefined);
    const { blob, people } = await write(wish(), size.people + size.interactions);
    const file = { name, blob };
    saveFile(file);
    setSaved({ ...file, people, isSharable: canShareFile(file) });
    setWriting(false);
  }
  function wish(): ExportWish {
    if (kind === 'own') return { kind, withConfidential };
    return kind === 'google' ? { kind } : { kind, words: words.excel };
  }
  function afterChange<Value>(set: (value: Value) => void): (value: Value) => void {
    return (value) => {
      set(value);
      setSaved(undefined);
    };
  }
  return {
    size,
    kind,
    chooseKind: afterChange(setKind),
    withConfidential,
    setWithConfidential: afterChange(setWithConfidential),
    name,
    isWriting,
    saved,
    save: () => void save().catch(setFailure),
    share: (file: MadeFile) => void shareFile(file).catch(setFailure),
  };
}
