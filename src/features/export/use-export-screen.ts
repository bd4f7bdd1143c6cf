/** What the person wants to take out, and what makes the file, saves it and hands it on. */
import { useState } from 'react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useExport } from '../../hooks/use-export.ts';
import { useLive } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { canShareFile, saveFile, shareFile, type MadeFile } from '../../platform/files.ts';
import type { CardsWish } from '../../store/export-cards.ts';
import type { ExportWish } from '../../store/export-file.ts';
import { exportSize } from '../../store/export.ts';
import { useCalendarChoice } from './use-calendar-choice.ts';

export type ExportKind = ExportWish['kind'];

/** A file that was saved, and how many people are in it; in a calendar, how many events. */
export type SavedFile = MadeFile & {
  readonly kind: ExportKind;
  readonly count: number;
  readonly isSharable: boolean;
};

/** `size` is undefined until it is counted; `saved` until a file of the present choice is made. */
export function useExportScreen() {
  const words = useMessages().exporting;
  const today = useToday();
  const write = useExport();
  const size = useLive(exportSize);
  const [kind, setKind] = useState<ExportKind>('own');
  const [version, setVersion] = useState<CardsWish['version']>('3.0');
  const [withConfidential, setWithConfidential] = useState(false);
  const [isWriting, setWriting] = useState(false);
  const [saved, setSaved] = useState<SavedFile>();
  const [failure, setFailure] = useState<unknown>();
  const calendar = useCalendarChoice((size?.meetings ?? 0) > 0, () => setSaved(undefined));
  if (failure !== undefined) throw failure;

  const name = fileName(kind, today);

  async function save(): Promise<void> {
    if (size === undefined) return;
    setWriting(true);
    setSaved(undefined);
    const { blob, count } = await write(wish(), size.people + size.interactions);
    const file = { name, blob };
    saveFile(file);
    setSaved({ ...file, kind, count, isSharable: canShareFile(file) });
    setWriting(false);
  }
  function wish(): ExportWish {
    if (kind === 'own') return { kind, withConfidential };
    if (kind === 'vcard') return { kind, version, withConfidential };
    if (kind === 'calendar') return calendar.wish();
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
    version,
    chooseVersion: afterChange(setVersion),
    withConfidential,
    setWithConfidential: afterChange(setWithConfidential),
    calendar,
    name,
    canSave: !isWriting && (kind !== 'calendar' || !calendar.isEmpty),
    isWriting,
    saved,
    save: () => void save().catch(setFailure),
    share: (file: MadeFile) => void shareFile(file).catch(setFailure),
  };
}

function fileName(kind: ExportKind, today: CalendarDate): string {
  const { part, ending } = NAMES[kind];
  return `livstegn-${part}${today}.${ending}`;
}

const NAMES: { readonly [Kind in ExportKind]: { readonly part: string; readonly ending: string } } = {
  own: { part: '', ending: 'csv' },
  vcard: { part: 'vcard-', ending: 'vcf' },
  google: { part: 'google-', ending: 'csv' },
  excel: { part: 'excel-', ending: 'csv' },
  calendar: { part: 'calendar-', ending: 'ics' },
};
