/** The rest behind ⋯: changing the need, letting it be or taking it up again, throwing it away. */
import { CircleStop, PenLine, RotateCcw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Ask } from '../../../domain/ask.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { Item } from '../../../ui/overlays/item-list.tsx';
import { Menu } from '../../../ui/overlays/menu.tsx';
import { EditAskSheet } from '../form/edit-ask-sheet.tsx';
import { useAskActs } from '../use-ask-acts.ts';

export function AskMenu({ ask }: { readonly ask: Ask }) {
  const words = useMessages().ask;
  const acts = useAskActs(ask.id);
  const [isEditing, setEditing] = useState(false);
  const status: Item =
    ask.status === 'open'
      ? {
          label: words.menu.closed,
          hint: words.menu.closedHint,
          icon: CircleStop,
          onSelect: () => void acts.setStatus('closed'),
        }
      : { label: words.menu.open, icon: RotateCcw, onSelect: () => void acts.setStatus('open') };
  return (
    <>
      <Menu
        bare
        title={words.title}
        items={[
          { label: words.menu.edit, icon: PenLine, onSelect: () => setEditing(true) },
          status,
          { label: words.menu.trash, icon: Trash2, onSelect: () => void acts.trash() },
        ]}
      />
      {isEditing && <EditAskSheet ask={ask} onClose={() => setEditing(false)} />}
    </>
  );
}
