/** Puts the appointment into the person's own calendar, if they like, without leaving the step; the page of reminders does it later. */
import { CalendarPlus } from 'lucide-react';
import type { Appointment } from '../../domain/reminder.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useRoundFile } from '../../hooks/use-round-file.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { appAddress } from '../../platform/app-address.ts';
import { saveSettings } from '../../store/settings.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Soft } from '../../ui/layout/soft.tsx';

export function IntoCalendar({ appointment }: { readonly appointment: Appointment }) {
  const words = useMessages().reminders.first;
  const database = useDatabase();
  const file = useRoundFile(appAddress(paths.checkIn));
  async function put(): Promise<void> {
    await saveSettings(database, appointment);
    await file.save();
  }
  return (
    <>
      <Button icon={CalendarPlus} wide onClick={() => void put()}>
        {words.act}
      </Button>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output may not hold paragraphs */}
      <div role="status">{file.saved && <Soft>{words.saved}</Soft>}</div>
    </>
  );
}
