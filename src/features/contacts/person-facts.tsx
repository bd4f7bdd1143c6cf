/** What a line says of a person: the face, the name, what they do, and a soft word on where the tie stands. */
import { daysBetween, type CalendarDate } from '../../domain/calendar-date.ts';
import type { PeopleSort } from '../../domain/people-query.ts';
import { lineOf } from '../../domain/ring.ts';
import type { PersonRow } from '../../hooks/people-rows.ts';
import { relativeDay, timeAgo } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Face } from '../../ui/face/face.tsx';
import { initialsOf } from '../../ui/face/initials.ts';
import { Hidden } from '../../ui/hidden.tsx';
import styles from './person-facts.module.css';

export type PersonFactsProps = { readonly row: PersonRow; readonly sort: PeopleSort; readonly today: CalendarDate };

export function PersonFacts({ row, sort, today }: PersonFactsProps) {
  const messages = useMessages();
  const { contacts, words } = messages;
  const word =
    sort === 'last-contact' || sort === 'next-sign'
      ? dayWord(row, sort, { messages, today })
      : statusWord(row, messages);
  return (
    <>
      <Face initials={initialsOf(row.name)} hue={row.color} line={lineOf(row.tie)} />
      <span className={styles['texts']}>
        <span className={styles['name']}>{row.name === '' ? contacts.nameless : row.name}</span>
        {row.subtitle !== '' && <span className={styles['subtitle']}>{row.subtitle}</span>}
        <Hidden>{words.tieSpoken[row.tie ?? 'unsorted']}</Hidden>
      </span>
      {word !== '' && <span className={styles['word']}>{word}</span>}
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
