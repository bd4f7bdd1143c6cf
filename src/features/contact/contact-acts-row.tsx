/** What one can do: We've talked, one way to reach them, and the rest behind ⋯ with the sheets it opens. */
import { Check, Phone, SquarePen } from 'lucide-react';
import { useState } from 'react';
import { nameToShow } from '../../domain/contact.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { SnoozeSheet } from '../../person/snooze-sheet.tsx';
import type { ContactPage } from '../../store/contact-page.ts';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Menu } from '../../ui/overlays/menu.tsx';
import styles from './contact-acts-row.module.css';
import { menuItems } from './menu-items.ts';
import { RhythmSheet } from './rhythm-sheet.tsx';
import type { SheetName } from './sheet-props.ts';
import { StandingSheet } from './standing-sheet.tsx';
import { TieQuestion } from './tie-question.tsx';
import { TieSheet } from './tie-sheet.tsx';
import { useContactActs } from './use-contact-screen.ts';
import { waysToReach } from './ways-to-reach.ts';

const SHEETS = { snooze: SnoozeSheet, rhythm: RhythmSheet, tie: TieSheet, standing: StandingSheet } as const;

export function ContactActsRow({ page }: { readonly page: ContactPage }) {
  const messages = useMessages();
  const [shown, setShown] = useState<SheetName>();
  const acts = useContactActs(page.contact);
  const { contact } = page;
  const ways = waysToReach(contact);
  const Shown = shown === undefined ? undefined : SHEETS[shown];
  const items = menuItems({ page, ways, acts, words: messages.contact, open: setShown });
  return (
    <>
      <TieQuestion page={page} onAsk={() => setShown('tie')} />
      <div className={styles['row']}>
        <LinkButton look="primary" icon={Check} to={paths.logWith(contact.id)}>
          {messages.contact.talked}
        </LinkButton>
        {ways.call !== undefined && (
          <LinkButton icon={Phone} href={ways.call}>
            {messages.contact.call}
          </LinkButton>
        )}
        {ways.call === undefined && ways.mail !== undefined && (
          <LinkButton icon={SquarePen} href={ways.mail}>
            {messages.contact.write}
          </LinkButton>
        )}
        <Menu title={nameToShow(contact)} items={items} />
      </div>
      {Shown && <Shown page={page} acts={acts} onClose={() => setShown(undefined)} />}
    </>
  );
}
