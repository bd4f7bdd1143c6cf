/** Reminders: what of calendar, notification, dot and line reminds of the round on this very device, and how to have the rest. */
import { useLive } from '../../hooks/use-live.ts';
import { useWhen } from '../../hooks/use-when.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { settingsOf } from '../../store/settings.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Soft } from '../../ui/layout/soft.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { BadgePart } from './badge-part.tsx';
import { CalendarPart } from './calendar-part.tsx';
import { NotificationPart } from './notification-part.tsx';
import { Part } from './part.tsx';
import { useReminders } from './use-reminders.ts';

export function RemindersScreen() {
  const { reminders: words } = useMessages();
  const when = useWhen();
  const settings = useLive(settingsOf);
  const model = useReminders(settings?.reminders);
  return (
    <Page title={words.title} backTo={paths.settings}>
      {settings !== undefined && model !== undefined && (
        <Stack gap="wide">
          <Stack gap="close">
            <p>{words.intro(when(settings))}</p>
            <Soft>{words.truth}</Soft>
          </Stack>
          <CalendarPart settings={settings} />
          <NotificationPart model={model} />
          <BadgePart model={model} />
          <Part title={words.line.title} state="on">
            <Soft>{words.line.text}</Soft>
          </Part>
        </Stack>
      )}
    </Page>
  );
}
