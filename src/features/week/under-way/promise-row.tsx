/** What one has promised for these days. */
import { Handshake } from 'lucide-react';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { capitalized, relativeDay } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { useNames } from '../../../person/use-names.ts';
import { Row } from '../../../ui/layout/row.tsx';
import type { DuePromise } from '../../../store/week.ts';

type PromiseRowProps = { readonly due: DuePromise; readonly today: CalendarDate };

export function PromiseRow({ due: { day, contact, promise }, today }: PromiseRowProps) {
  const { underWay: words, language } = useMessages();
  const names = useNames();
  return (
    <Row
      start={<Handshake size={20} strokeWidth={1.75} />}
      // what was promised may hold names too
      title={names.areHidden ? words.promised : words.promise(names.of(contact), promise.what)}
      note={capitalized(language, relativeDay(language, day, today))}
      to={paths.contact(contact.id)}
    />
  );
}
