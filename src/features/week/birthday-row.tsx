/** A birthday to keep in mind. */
import { Cake } from 'lucide-react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { capitalized, relativeDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useNames } from '../../person/use-names.ts';
import { Row } from '../../ui/layout/row.tsx';
import type { Birthday } from './use-week-screen.ts';

type BirthdayRowProps = { readonly birthday: Birthday; readonly today: CalendarDate };

export function BirthdayRow({ birthday: { contact, day, turns = 0 }, today }: BirthdayRowProps) {
  const { week: words, language } = useMessages();
  const names = useNames();
  return (
    <Row
      start={<Cake size={20} strokeWidth={1.75} />}
      title={turns > 0 ? words.turns(names.of(contact), turns) : words.birthday(names.of(contact))}
      note={capitalized(language, relativeDay(language, day, today))}
      to={paths.contact(contact.id)}
    />
  );
}
