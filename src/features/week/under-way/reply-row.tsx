/** Someone who reached out and waits, for whom the week had no place. */
import { MessageSquareReply } from 'lucide-react';
import { daysBetween, type CalendarDate } from '../../../domain/calendar-date.ts';
import { capitalized, timeAgo } from '../../../i18n/format.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { useNames } from '../../../person/use-names.ts';
import type { OwedReply } from '../../../store/under-way.ts';
import { Row } from '../../../ui/layout/row.tsx';

type ReplyRowProps = { readonly reply: OwedReply; readonly today: CalendarDate };

export function ReplyRow({ reply: { interaction, contact }, today }: ReplyRowProps) {
  const { underWay: words, language } = useMessages();
  const names = useNames();
  return (
    <Row
      start={<MessageSquareReply size={20} strokeWidth={1.75} />}
      title={names.sentence(words.waits(names.inSentences(contact)))}
      note={capitalized(language, timeAgo(language, daysBetween(interaction.day, today)))}
      to={paths.contact(contact.id)}
    />
  );
}
