/** What is being typed about an opening line, and what saves and removes it. */
import { useState } from 'react';
import { filledIn, lineTextOf } from '../../../domain/opening-line.ts';
import type { Settings } from '../../../domain/settings.ts';
import { useDatabase } from '../../../hooks/use-live.ts';
import { useUndo } from '../../../hooks/use-undo.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { changeOpeningLine, keepOpeningLine, removeOpeningLine } from '../../../store/opening-lines.ts';
import { useToast } from '../../../ui/overlays/toast-context.ts';

export type OwnLine = Settings['openingLines'][number];

/** `line` absent: a new one. `onDone` is called once it is saved or removed. The place of the name is shown as a word. */
export function useOpeningLineForm(line: OwnLine | undefined, onDone: () => void) {
  const database = useDatabase();
  const undoOf = useUndo();
  const toast = useToast();
  const { outreach, language: spoken } = useMessages();
  const { own: words } = outreach;
  const [text, setText] = useState(line === undefined ? '' : filledIn(line, words.name));
  const [language, setLanguage] = useState(line?.language ?? spoken);
  const [isMissing, setMissing] = useState(false);

  async function save(): Promise<void> {
    const written = lineTextOf(text.trim(), words.name);
    if (written === '') return setMissing(true);
    if (line === undefined) await keepOpeningLine(database, { language, text: written });
    else await changeOpeningLine(database, { id: line.id, text: written });
    return onDone();
  }
  async function remove(): Promise<void> {
    if (line === undefined) return;
    const undoId = await removeOpeningLine(database, line.id);
    onDone();
    toast({ text: words.removed, undo: undoOf(undoId) });
  }
  return {
    text,
    setText,
    language,
    setLanguage,
    isMissing,
    save: () => void save(),
    remove: () => void remove(),
  };
}
