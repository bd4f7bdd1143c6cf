/** The sheet that ⋯ opened. It goes by what stood on the page then, so that what another tab writes meanwhile is not lost. */
import { SnoozeSheet } from '../../person/snooze-sheet.tsx';
import { RhythmSheet } from './rhythm-sheet.tsx';
import type { PageSheetProps, SheetName } from './sheet-props.ts';
import { ShareCardSheet } from './share-card-sheet.tsx';
import { StandingSheet } from './standing-sheet.tsx';
import { TieSheet } from './tie-sheet.tsx';
import { useContactActs } from './use-contact-screen.ts';

const SHEETS = {
  snooze: SnoozeSheet,
  rhythm: RhythmSheet,
  tie: TieSheet,
  standing: StandingSheet,
  card: ShareCardSheet,
} as const;

type OpenedProps = Pick<PageSheetProps, 'page' | 'onClose'> & { readonly sheet: SheetName };

export function PageSheet({ sheet, page, onClose }: OpenedProps) {
  const acts = useContactActs(page.contact);
  const Shown = SHEETS[sheet];
  return <Shown page={page} acts={acts} onClose={onClose} />;
}
