/** For how long someone should not be suggested. */
import { Clock } from 'lucide-react';
import type { Span } from '../../domain/calendar-date.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { ItemList, type Item } from '../../ui/overlays/item-list.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';

type SnoozeSheetProps = {
  /** Whom it is about; undefined while it is closed. */
  readonly name: string | undefined;
  readonly onChoose: (span: Span) => void;
  readonly onClose: () => void;
};

export function SnoozeSheet({ name, onChoose, onClose }: SnoozeSheetProps) {
  const { week: words } = useFirstMessages();
  const items: readonly Item[] = [
    { label: words.snoozeFor.weeks, icon: Clock, onSelect: () => onChoose({ every: 2, unit: 'week' }) },
    { label: words.snoozeFor.month, icon: Clock, onSelect: () => onChoose({ every: 1, unit: 'month' }) },
    { label: words.snoozeFor.quarter, icon: Clock, onSelect: () => onChoose({ every: 3, unit: 'month' }) },
  ];
  return (
    <Sheet open={name !== undefined} title={words.snoozeTitle(name ?? '')} onClose={onClose}>
      <ItemList items={items} onPick={onClose} />
    </Sheet>
  );
}
