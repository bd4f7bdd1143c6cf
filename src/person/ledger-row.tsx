/** One entry of the ledger: what it was and whose, when, what was written of it; the rest behind ⋯. */
import { MessageCircle, Pencil, Trash2, User } from 'lucide-react';
import { useState } from 'react';
import { nameToShow } from '../domain/contact.ts';
import { knownExchangeKind } from '../domain/exchange.ts';
import { useToday } from '../hooks/use-today.ts';
import { capitalized, relativeDay } from '../i18n/format.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { paths } from '../paths.ts';
import type { LedgerLine } from '../store/ledger.ts';
import { Row } from '../ui/layout/row.tsx';
import type { Item } from '../ui/overlays/item-list.tsx';
import { Menu } from '../ui/overlays/menu.tsx';
import { EntrySheet } from './entry-sheet.tsx';
import { kindIcons } from './kind-icons.ts';
import { ledgerTitle } from './ledger-text.ts';
import { useEntryActs } from './use-entry-acts.ts';

type LedgerRowProps = {
  readonly line: LedgerLine;
  /** On the person's own page, where the name needn't be said. */
  readonly isOwnPage?: boolean;
  /** The element, when the list is not a `<ul>`. */
  readonly as?: 'li' | 'div';
};

export function LedgerRow({ line, isOwnPage = false, as = 'li' }: LedgerRowProps) {
  const messages = useMessages();
  const { giving: words, language } = messages;
  const today = useToday();
  const [isChanging, setChanging] = useState(false);
  const { entry, contact, network = '', note } = line;
  const { day, toldOn } = entry;
  const name = contact === undefined ? network : nameToShow(contact);
  const title = ledgerTitle(entry, name, messages);
  const kind = knownExchangeKind(entry.kind);
  const Icon = kindIcons[kind];
  const shownDay = relativeDay(language, day, today);
  const facts = [
    ...(isOwnPage ? [words.directions[entry.direction], shownDay] : [capitalized(language, shownDay)]),
    ...(note === undefined ? [] : [note]),
    ...(toldOn === undefined ? [] : [words.howItWent.toldOn(relativeDay(language, toldOn, today))]),
  ];
  const items = useItems(line, name, () => setChanging(true));
  return (
    <Row
      as={as}
      start={<Icon size={22} strokeWidth={1.75} aria-hidden />}
      title={isOwnPage ? words.kinds[kind] : title}
      note={facts.join(' · ')}
      end={
        <>
          <Menu bare title={title} items={items} />
          {isChanging && <EntrySheet entry={entry} onClose={() => setChanging(false)} />}
        </>
      }
    />
  );
}

function useItems({ entry, contact }: LedgerLine, name: string, onChange: () => void): readonly Item[] {
  const { giving: words } = useMessages();
  const acts = useEntryActs();
  const mayTell = entry.direction === 'received' && entry.toldOn === undefined;
  return [
    ...(mayTell ? [{ label: words.howItWent.tell, icon: MessageCircle, onSelect: () => void acts.tell(entry) }] : []),
    { label: words.change, icon: Pencil, onSelect: onChange },
    ...(contact === undefined ? [] : [{ label: words.open(name), icon: User, to: paths.contact(contact.id) }]),
    { label: words.remove, icon: Trash2, onSelect: () => void acts.trash(entry) },
  ];
}
