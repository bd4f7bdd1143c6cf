/** Opens the sheet in which one sorts and filters. */
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { Button } from '../../ui/acts/button.tsx';
import { IconButton } from '../../ui/acts/icon-button.tsx';
import { Stack } from '../../ui/layout/stack.tsx';
import { Sheet } from '../../ui/overlays/sheet.tsx';
import styles from './filter-button.module.css';
import type { FinderProps } from './finder-props.ts';
import { FilterFields } from './filter-fields.tsx';
import { useCounts } from './use-counts.ts';

export function FilterButton({ list, query, onChange }: FinderProps) {
  const { contacts: words } = useMessages();
  const counts = useCounts();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <IconButton icon={SlidersHorizontal} label={words.choose} edged opens="dialog" onClick={() => setOpen(true)} />
      <Sheet open={open} title={words.sheet.title} onClose={close}>
        <Stack>
          <FilterFields tags={list.tags} query={query} onChange={onChange} />
          <div className={styles['show']}>
            <Button wide onClick={close}>
              {words.sheet.show(counts.inText(list.count))}
            </Button>
          </div>
        </Stack>
      </Sheet>
    </>
  );
}
