/** How close, on a person's page. */
import { TieSheet as AnyTieSheet } from '../../person/tie-sheet.tsx';
import type { PageSheetProps } from './sheet-props.ts';

export function TieSheet({ page, acts, onClose }: PageSheetProps) {
  return (
    <AnyTieSheet
      contact={page.contact}
      onClose={onClose}
      onSave={({ tie, answers }) => {
        onClose();
        void acts.change({ tie, tieAnswers: answers });
      }}
    />
  );
}
