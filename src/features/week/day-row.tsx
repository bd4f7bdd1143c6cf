/** A birthday or another day of somebody to keep in mind; it leads to them, where one can write. */
import { Cake, CalendarHeart } from 'lucide-react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { capitalized, relativeDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useNames } from '../../person/use-names.ts';
import type { DayOfContact } from '../../store/days-ahead.ts';
import { Row } from '../../ui/layout/row.tsx';

type DayRowProps = { readonly dated: DayOfContact; readonly today: CalendarDate };

export function DayRow({ dated: { contact, day, years, label }, today }: DayRowProps) {
  const { days: words, contact: ofContact, words: common, language } = useMessages();
  const names = useNames();
  const name = names.of(contact);
  const isBirthday = label === undefined;
  const Icon = isBirthday ? Cake : CalendarHeart;
  const when = capitalized(language, relativeDay(language, day, today));
  const since = isBirthday || years === undefined ? [] : [words.years(common.number(years), years === 1)];
  return (
    <Row
      start={<Icon size={20} strokeWidth={1.75} />}
      title={
        isBirthday
          ? words.birthday(name, years)
          : words.other(name, names.areHidden ? '' : capitalized(language, ofContact.labelText(label)))
      }
      note={[when, ...since].join(' · ')}
      to={paths.contact(contact.id)}
    />
  );
}
