/** Days to keep in mind: birthdays within two weeks, and what one has promised. */
import { Cake, Handshake } from 'lucide-react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { capitalized, relativeDay } from '../../i18n/format.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useNames, type Names } from '../../person/use-names.ts';
import { Row } from '../../ui/layout/row.tsx';
import { Section } from '../../ui/layout/section.tsx';
import type { DatedThing } from '../../store/week.ts';

type DatedListProps = { readonly things: readonly DatedThing[]; readonly today: CalendarDate };

export function DatedList({ things, today }: DatedListProps) {
  const { week: words, language } = useFirstMessages();
  const names = useNames();
  if (things.length === 0) return null;
  return (
    <Section title={words.dates}>
      <ul>
        {things.map((thing) => (
          <Row
            key={thing.kind === 'promise' ? thing.promise.id : thing.contact.id}
            start={
              thing.kind === 'promise' ? (
                <Handshake size={20} strokeWidth={1.75} />
              ) : (
                <Cake size={20} strokeWidth={1.75} />
              )
            }
            title={titleOf(thing, words, names)}
            note={capitalized(language, relativeDay(language, thing.day, today))}
            to={paths.contact(thing.contact.id)}
          />
        ))}
      </ul>
    </Section>
  );
}

type DateWords = {
  readonly birthday: (name: string) => string;
  readonly turns: (name: string, age: number) => string;
  readonly promise: (name: string, what: string) => string;
  readonly promised: string;
};

function titleOf(thing: DatedThing, words: DateWords, names: Names): string {
  const name = names.of(thing.contact);
  // what was promised may hold names too
  if (thing.kind === 'promise' && names.areHidden) return words.promised;
  if (thing.kind === 'promise') return words.promise(name, thing.promise.what);
  return thing.turns === undefined || thing.turns <= 0 ? words.birthday(name) : words.turns(name, thing.turns);
}
