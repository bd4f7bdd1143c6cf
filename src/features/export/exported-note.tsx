/** Says that the file is made and where it went; of a calendar, how the next one meets it. */
import { CircleCheck } from 'lucide-react';
import { numberText } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Wash } from '../../ui/layout/wash.tsx';
import type { SavedFile } from './use-export-screen.ts';

export function ExportedNote({ saved }: { readonly saved: SavedFile }) {
  const { exporting: words, language } = useMessages();
  const { kind, name, count } = saved;
  const isCalendar = kind === 'calendar';
  const say = isCalendar ? words.calendar.saved : words.saved;
  return (
    <Wash icon={CircleCheck}>
      <p>{say(name, numberText(language, count), count === 1)}</p>
      {isCalendar && <p>{words.calendar.again}</p>}
    </Wash>
  );
}
