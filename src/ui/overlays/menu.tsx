/** ⋯: what else one may do, as a sheet of lines. */
import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../acts/icon-button.tsx';
import { useLabels } from '../labels.ts';
import { ItemList, type Item } from './item-list.tsx';
import { Sheet } from './sheet.tsx';

export type MenuProps = {
  /** What the lines are about, such as the name on the card; the heading of the sheet. */
  readonly title: string;
  readonly items: readonly Item[];
  /** Without a border, for a page's header. */
  readonly bare?: boolean;
};

export function Menu({ title, items, bare = false }: MenuProps) {
  const labels = useLabels();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <IconButton
        icon={Ellipsis}
        label={`${labels.more}: ${title}`}
        edged={!bare}
        opens="dialog"
        onClick={() => setOpen(true)}
      />
      <Sheet open={open} title={title} onClose={close}>
        <ItemList items={items} onPick={close} />
      </Sheet>
    </>
  );
}
