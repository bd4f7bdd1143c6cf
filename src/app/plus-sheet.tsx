/** What one may want to put in, each with its way there; fetched when the plus is first pressed. */
import { BookUser, Gift, Handshake, LifeBuoy, MessagesSquare, UserPlus } from 'lucide-react';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { ItemList, type Item } from '../ui/overlays/item-list.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';

export type PlusSheetProps = { readonly onClose: () => void };

export function PlusSheet({ onClose }: PlusSheetProps) {
  const words = useFirstMessages().app;
  const items: readonly Item[] = [
    { label: words.talked, icon: MessagesSquare, to: paths.log },
    { label: words.passOn, icon: Gift, to: paths.newTip },
    { label: words.needHelp, icon: LifeBuoy, to: paths.newAsk },
    { label: words.justMet, icon: Handshake, to: paths.justMet },
    { label: words.newPerson, icon: UserPlus, to: paths.newContact },
    { label: words.bringIn, icon: BookUser, to: paths.import },
  ];
  return (
    <Sheet open title={words.plusTitle} onClose={onClose}>
      <ItemList items={items} onPick={onClose} />
    </Sheet>
  );
}
