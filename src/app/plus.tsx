/** The plus: what one may want to put in, from anywhere. */
import { BookUser, Gift, Handshake, MessagesSquare, PlusIcon, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useFirstMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import { ItemList, type Item } from '../ui/overlays/item-list.tsx';
import { Sheet } from '../ui/overlays/sheet.tsx';
import styles from './navigation.module.css';

export function Plus() {
  const words = useFirstMessages().app;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const items: readonly Item[] = [
    { label: words.talked, icon: MessagesSquare, to: paths.log },
    { label: words.passOn, icon: Gift, to: paths.newTip },
    { label: words.justMet, icon: Handshake, to: paths.justMet },
    { label: words.newPerson, icon: UserPlus, to: paths.newContact },
    { label: words.bringIn, icon: BookUser, to: paths.import },
  ];
  return (
    <>
      <button
        type="button"
        className={styles['plus']}
        aria-label={words.plus}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <span>
          <PlusIcon size={26} strokeWidth={2} aria-hidden />
        </span>
      </button>
      <Sheet open={open} title={words.plusTitle} onClose={close}>
        <ItemList items={items} onPick={close} />
      </Sheet>
    </>
  );
}
