/** The sheets that ⋯ opens, and what each is handed. */
import type { ContactPage } from '../../store/contact-page.ts';
import type { ContactActs } from './use-contact-screen.ts';

export type SheetName = 'snooze' | 'rhythm' | 'tie' | 'standing' | 'card';

export type PageSheetProps = {
  readonly page: ContactPage;
  readonly acts: ContactActs;
  readonly onClose: () => void;
};
