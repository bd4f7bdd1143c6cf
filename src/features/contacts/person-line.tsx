/** One person in the list: the face, the name, what they do, and a soft word on where the tie stands. */
import { lineOf } from '../../domain/ring.ts';
import { daysBetween, type CalendarDate } from '../../domain/calendar-date.ts';
import type { PeopleSort } from '../../domain/people-query.ts';
import type { PersonRow } from '../../hooks/people-rows.ts';
import { relativeDay, timeAgo } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { AppLink } from '../../ui/acts/app-link.tsx';
import { Face } from '../../ui/face/face.tsx';
import { initialsOf } from '../../ui/face/initials.ts';
import { Hidden } from '../../ui/hidden.tsx';
import styles from './person-line.module.css';

type PersonLineProps = {
  readonly row: PersonRow;
  readonly sort: PeopleSort;
  readonly today: CalendarDate;
  /** Where a letter begins. */
  readonly letter: string | undefined;
};

export function PersonLine({ row, sort, today, letter }: PersonLineProps) {
  const messages = useMessages();
  const { contacts, words } = messages;
  const word =
    sort === 'last-contact' || sort === 'next-sign'
      ? dayWord(row, sort, { messages, today })
      : statusWord(row, messages);
  return (
    <>
      {letter !== undefined && (
        <span className={styles['letter']} aria-hidden>
          {letter}
        </span>
      )}
      <AppLink to={paths.contact(row.id)} className={styles['line']}>
        <Face initials={initialsOf(row.name)} hue={row.color} line={lineOf(row.tie)} />
        <span className={styles['texts']}>
          <span className={styles['name']}>{row.name === '' ? contacts.nameless : row.name}</span>
          {row.subtitle !== '' && <span className={styles['subtitle']}>{row.subtitle}</span>}
          <Hidden>{words.tieSpoken[row.tie ?? 'unsorted']}</Hidden>
        </span>
        {word !== '' && <span className={styles['word']}>{word}</span>}
      </AppLink>
    </>
  );
}

/** Nothing is said of those for whom all is well, or of whom nothing is known yet. */
function statusWord({ status }: PersonRow, { contacts }: Messages): string {
  return status === 'on-track' || status === 'unsorted' || status === 'no-rhythm' ? '' : contacts.status[status];
}

function dayWord(
  { lastOn, dueOn }: PersonRow,
  sort: 'last-contact' | 'next-sign',
  { messages, today }: { readonly messages: Messages; readonly today: CalendarDate },
): string {
  const { contacts, language } = messages;
  if (sort === 'next-sign') return dueOn === undefined ? contacts.noDate : relativeDay(language, dueOn, today);
  return lastOn === undefined ? contacts.never : timeAgo(language, daysBetween(lastOn, today));
}
