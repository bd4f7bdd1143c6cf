/** We've talked, said in one more press: on the phone, face to face, in writing; or more about it in the full form. */
import { MessageSquare, MessagesSquare, PenLine, Phone } from 'lucide-react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Contact } from '../../domain/contact.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { ItemList, type Item } from '../../ui/overlays/item-list.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import { useQuickLog, type TalkKind } from './use-quick-log.ts';

type TalkedSheetProps = {
  readonly contact: Contact;
  readonly today: CalendarDate;
  readonly onClose: () => void;
};

export function TalkedSheet({ contact, today, onClose }: TalkedSheetProps) {
  const { checkIn } = useMessages();
  const words = checkIn.talked;
  const log = useQuickLog();
  const note = (kind: TalkKind) => () => void log([contact.id], { kind, day: today });
  const items: readonly Item[] = [
    { label: words.call, icon: Phone, onSelect: note('call') },
    { label: words.meeting, icon: MessagesSquare, onSelect: note('meeting') },
    { label: words.message, icon: MessageSquare, onSelect: note('message') },
    { label: words.details, icon: PenLine, to: paths.logWith(contact.id) },
  ];
  return (
    <Sheet open title={words.title(nameInSentences(contact))} onClose={onClose}>
      <ItemList items={items} onPick={onClose} />
    </Sheet>
  );
}
