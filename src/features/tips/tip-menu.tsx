/** ⋯ on the page of a tip: keeping it away, taking it out again, throwing it away. */
import { Archive, ArchiveRestore, Trash2 } from 'lucide-react';
import type { Tip } from '../../domain/tip.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import type { Item } from '../../ui/overlays/item-list.tsx';
import { Menu } from '../../ui/overlays/menu.tsx';
import { useTipActs } from './use-tip-acts.ts';

export function TipMenu({ tip }: { readonly tip: Tip }) {
  const words = useMessages().tips.page;
  const acts = useTipActs(tip);
  const away: Item =
    tip.archivedOn === undefined
      ? { label: words.archive, hint: words.archiveHint, icon: Archive, onSelect: () => void acts.archive() }
      : { label: words.unarchive, icon: ArchiveRestore, onSelect: () => void acts.unarchive() };
  return (
    <Menu
      bare
      title={tip.title}
      items={[away, { label: words.trash, icon: Trash2, onSelect: () => void acts.trash() }]}
    />
  );
}
