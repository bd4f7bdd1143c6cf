/** The close: what one did, in words, and the next appointment with oneself. */
import { nextCheckIn } from '../../domain/check-in-week.ts';
import { weekdayOf } from '../../domain/calendar-date.ts';
import { useLive } from '../../hooks/use-live.ts';
import { capitalized, listOf, timeOfDay, weekdayName } from '../../i18n/format.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { settingsOf } from '../../store/settings.ts';
import { Button } from '../../ui/acts/button.tsx';
import styles from './close-step.module.css';
import { ClosingFaces } from './closing-faces.tsx';
import { RoundPage } from './round-page.tsx';
import { thingBy } from './things/things.ts';
import type { Walk } from './use-check-in.ts';

export function CloseStep({ walk }: { readonly walk: Walk }) {
  const { checkIn: words } = useMessages();
  const title = useClosing(walk);
  const lines = useLines(walk);
  if (title === undefined) return null;
  return (
    <RoundPage
      walk={walk}
      title={title}
      over={<ClosingFaces contactIds={walk.summary.contacts.map(({ id }) => id)} />}
      act={
        <Button look="primary" wide onClick={walk.finish}>
          {words.close.done}
        </Button>
      }
    >
      <ul className={styles['lines']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </RoundPage>
  );
}

/** "Three signs of life this week. See you Sunday at 19:30." Undefined while the appointment is being read. */
function useClosing({ summary, today }: Walk): string | undefined {
  const { checkIn, week, words, language } = useMessages();
  const settings = useLive(settingsOf);
  if (settings === undefined) return undefined;
  const { checkInWeekday, checkInTime } = settings;
  const weekday = weekdayName(language, weekdayOf(nextCheckIn(today, checkInWeekday)));
  const next = week.quiet.next(week.quiet.when(weekday, timeOfDay(language, checkInTime)));
  const { signs } = summary;
  const done = week.quiet.done(capitalized(language, words.number(signs)), signs === 1);
  return `${signs === 0 ? checkIn.close.none : done} ${next}`;
}

function useLines({ summary, row, round, waiting }: Walk): readonly string[] {
  const messages = useMessages();
  const { checkIn, words, language } = messages;
  const number = (count: number): string => capitalized(language, words.number(count));
  const named = summary.contacts.map(nameInSentences);
  const count = row.thingCount ?? 0;
  const outcome = count > 0 ? thingBy(row.thing)?.outcome?.(messages, count) : undefined;
  const left = waiting.filter(({ contact }) => round.contactIds.includes(contact.id)).length;
  return [
    ...(named.length > 0 ? [checkIn.close.named(listOf(language, named))] : []),
    ...summary.passedOn.map(({ tip, to }) =>
      checkIn.close.passedOn(tip.title, listOf(language, to.map(nameInSentences))),
    ),
    ...(outcome === undefined ? [] : [outcome]),
    ...(left > 0 ? [checkIn.close.waiting(left, number(left))] : []),
  ];
}
