/** Whether there are suggestions and dates at all: as for others, none, or remembered. */
import { useMessages } from '../../i18n/use-messages.ts';
import { ItemList } from '../../ui/overlays/item-list.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import type { PageSheetProps } from './sheet-props.ts';

export function StandingSheet({ acts, onClose }: PageSheetProps) {
  const { contact: words } = useMessages();
  return (
    <Sheet open title={words.standing} onClose={onClose}>
      <ItemList
        onPick={onClose}
        items={(['ordinary', 'never', 'remembered'] as const).map((standing) => ({
          label: words.standings[standing],
          hint: words.standingHints[standing],
          onSelect: () => void acts.change({ standing: standing === 'ordinary' ? undefined : standing }),
        }))}
      />
    </Sheet>
  );
}
