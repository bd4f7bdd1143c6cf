/** The quiet lines at the end: who has had a sign of life this week, and who was waved off. */
import { Check } from 'lucide-react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useNames } from '../../person/use-names.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { Button } from '../../ui/acts/button.tsx';
import { Hidden } from '../../ui/hidden.tsx';
import styles from './done-list.module.css';
import { useTakingBack } from './use-taking-back.ts';
import type { WeekPerson } from '../../store/week.ts';
import type { WeekLists } from './use-week-screen.ts';

export function DoneList({ lists: { done, waved, startsOn } }: { readonly lists: WeekLists }) {
  if (done.length === 0 && waved.length === 0) return null;
  return (
    <div className={styles['lines']}>
      {done.length > 0 && (
        <ul>
          {done.map((person) => (
            <DoneLine key={person.contact.id} person={person} startsOn={startsOn} />
          ))}
        </ul>
      )}
      {waved.length > 0 && <WavedLine people={waved} />}
    </div>
  );
}

function DoneLine({ person, startsOn }: { readonly person: WeekPerson; readonly startsOn: CalendarDate }) {
  const { week: words, app } = useFirstMessages();
  const takeBack = useTakingBack(startsOn);
  const names = useNames();
  const text = names.sentence(words.done(names.inSentences(person.contact)));
  return (
    <li className={styles['line']}>
      <Check size={20} strokeWidth={1.75} aria-hidden />
      <span className={styles['text']}>{text}</span>
      <Button look="plain" onClick={() => void takeBack(person)}>
        {app.kit.undo}
        <Hidden>{`: ${text}`}</Hidden>
      </Button>
    </li>
  );
}

function WavedLine({ people }: { readonly people: readonly WeekPerson[] }) {
  const { week: words } = useFirstMessages();
  const names = useNames();
  return (
    <p className={styles['waved']}>
      {words.waved}{' '}
      {people.map(({ contact }, index) => (
        <span key={contact.id}>
          {index > 0 && ', '}
          <AppLink to={paths.contact(contact.id)}>{names.of(contact)}</AppLink>
        </span>
      ))}
    </p>
  );
}
