/** What else one may do with a purpose: look back before its day, let it go, throw it away. */
import { History, Trash2, Wind } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import type { PurposePage } from '../../store/purpose-page.ts';
import type { Item } from '../../ui/overlays/item-list.tsx';
import { Menu } from '../../ui/overlays/menu.tsx';
import { LookBackSheet } from './look-back-sheet.tsx';
import { usePurposeActs } from './use-purpose-acts.ts';

type PurposeMenuProps = { readonly page: PurposePage; readonly name: string };

export function PurposeMenu({ page, name }: PurposeMenuProps) {
  const { purposes: words } = useMessages();
  const acts = usePurposeActs(page.purpose);
  const [isLooking, setLooking] = useState(false);
  const whileFollowed: readonly Item[] = [
    { label: words.page.lookBack, icon: History, onSelect: () => setLooking(true) },
    { label: words.look.ends.retire, hint: words.letGoHint, icon: Wind, onSelect: () => void acts.letGo() },
  ];
  const items: readonly Item[] = [
    ...(page.purpose.retiredOn === undefined ? whileFollowed : []),
    { label: words.page.remove, icon: Trash2, onSelect: () => void acts.trash() },
  ];
  return (
    <>
      <Menu title={name} items={items} bare />
      {isLooking && <LookBackSheet page={page} onClose={() => setLooking(false)} />}
    </>
  );
}
