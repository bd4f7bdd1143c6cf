/** The line of Settings that leads to erasing everything. */
import { useState } from 'react';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Row } from '../../../ui/layout/row.tsx';
import { EraseSheet } from './erase-sheet.tsx';

export function EraseRow() {
  const { privacy: words } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Row title={words.erase} onPress={() => setOpen(true)} />
      {isOpen && <EraseSheet onClose={() => setOpen(false)} />}
    </>
  );
}
