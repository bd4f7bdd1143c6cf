/** Days to keep in mind: birthdays within two weeks. */
import { Cake } from 'lucide-react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { capitalized, relativeDay } from '../../i18n/format.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useNames } from '../../person/use-names.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import type { Birthday } from './use-week-screen.ts';

type DatedListProps = { readonly birthdays: readonly Birthday[]; readonly today: CalendarDate };

export function DatedList({ birthdays, today }: DatedListProps) {
  const { week: words, language } = useFirstMessages();
  const names = useNames();
  if (birthdays.length === 0) return null;
  return (
    <Section title={words.dates}>
      <ul>
        {birthdays.map(({ contact, day, turns = 0 }) => (
          <Row
            key={contact.id}
            start={<Cake size={20} strokeWidth={1.75} />}
            title={turns > 0 ? words.turns(names.of(contact), turns) : words.birthday(names.of(contact))}
            note={capitalized(language, relativeDay(language, day, today))}
            to={paths.contact(contact.id)}
          />
        ))}
      </ul>
    </Section>
  );
}
