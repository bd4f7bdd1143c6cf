/** ⋯ of one request: asking once more, another answer, taking it off the list. */
import { MessageSquare, Trash2, Undo2 } from 'lucide-react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { nameOfAsked } from '../../../person/request-text.ts';
import type { RequestNow } from '../../../store/asks-now.ts';
import { Menu } from '../../../ui/overlays/menu.tsx';
import { useAskActs } from '../use-ask-acts.ts';

type RequestMenuProps = {
  readonly askId: string;
  readonly now: RequestNow;
  readonly onChange: () => void;
  /** Absent where there is nobody to write to, or nothing to wait for. */
  readonly onRemind?: () => void;
};

export function RequestMenu({ askId, now, onChange, onRemind }: RequestMenuProps) {
  const messages = useMessages();
  const words = messages.ask;
  const acts = useAskActs(askId);
  const items = [
    ...(onRemind === undefined ? [] : [{ label: words.remind, icon: MessageSquare, onSelect: onRemind }]),
    ...(now.request.response === undefined ? [] : [{ label: words.another, icon: Undo2, onSelect: onChange }]),
    { label: words.remove, icon: Trash2, onSelect: () => void acts.remove(now.request.id) },
  ];
  return <Menu bare title={nameOfAsked(now, messages)} items={items} />;
}
