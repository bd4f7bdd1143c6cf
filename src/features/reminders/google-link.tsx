/** The way to Google's calendar: a link that the person follows to Google's own page, with the round filled in. */
import type { Settings } from '../../domain/settings.ts';
import { googleRoundLink } from '../../formats/ical/google-link.ts';
import { useDatabase } from '../../hooks/use-live.ts';
import { useToday } from '../../hooks/use-today.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { appAddress } from '../../platform/app-address.ts';
import { openPage } from '../../platform/follow-link.ts';
import { safeLink } from '../../platform/safe-link.ts';
import { noteGoogleRound } from '../../store/export-calendar.ts';
import { SafeLink } from '../../ui/acts/safe-link.tsx';
import { Soft } from '../../ui/layout/soft.tsx';

export function GoogleLink({ settings }: { readonly settings: Settings }) {
  const { reminders, exporting } = useMessages();
  const words = reminders.calendar;
  const database = useDatabase();
  const today = useToday();
  const choice = { words: exporting.calendar.events, roundUrl: appAddress(paths.checkIn) };
  const link = googleRoundLink(settings, choice, today);
  const href = link === undefined ? undefined : safeLink(link);
  if (href === undefined) return null;

  /** At once, or the browser takes the new tab for a pop-up. */
  function follow(page: string): void {
    openPage(page);
    void noteGoogleRound(database, settings);
  }
  return (
    <>
      <p>
        <SafeLink href={href} onFollow={() => follow(href)}>
          {words.google}
        </SafeLink>
      </p>
      <Soft>{words.googleText}</Soft>
    </>
  );
}
