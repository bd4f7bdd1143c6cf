/** What one can do: write, call or say that one has talked, and the rest behind ⋯ with the sheets it opens. */
import { Check, PenLine, Phone } from 'lucide-react';
import { useState } from 'react';
import { nameToShow } from '../../domain/contact.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { paths } from '../../paths.ts';
import { useOutreach } from '../../person/use-outreach.ts';
import { waysToReach } from '../../person/ways.ts';
import { WriteSheet } from '../../person/write-sheet.tsx';
import type { ContactPage } from '../../store/contact-page.ts';
import { Button } from '../../ui/acts/button.tsx';
import { LinkButton } from '../../ui/acts/link-button.tsx';
import { Menu } from '../../ui/overlays/menu.tsx';
import styles from './contact-acts-row.module.css';
import { menuItems } from './menu-items.ts';
import { PageSheet } from './page-sheet.tsx';
import type { SheetName } from './sheet-props.ts';
import { TieQuestion } from './tie-question.tsx';
import { useContactActs } from './use-contact-screen.ts';

export function ContactActsRow({ page }: { readonly page: ContactPage }) {
  const messages = useMessages();
  const [shown, setShown] = useState<{ readonly sheet: SheetName; readonly page: ContactPage }>();
  const [isWriting, setWriting] = useState(false);
  const acts = useContactActs(page.contact);
  const { contact, history, planned } = page;
  const { go } = useOutreach(contact);
  // nobody is urged to write to someone who may have died
  const isRemembered = contact.standing === 'remembered';
  const call = isRemembered ? undefined : waysToReach(contact, history).find(({ means }) => means === 'call');
  const open = (sheet: SheetName) => setShown({ sheet, page });
  const items = menuItems({ page, canCall: call !== undefined, acts, words: messages.contact, open });
  return (
    <>
      <TieQuestion page={page} onAsk={() => open('tie')} />
      <div className={styles['row']}>
        {!isRemembered && (
          <Button look="primary" icon={PenLine} onClick={() => setWriting(true)}>
            {messages.contact.write}
          </Button>
        )}
        {call === undefined ? (
          <LinkButton icon={Check} to={paths.logWith(contact.id)}>
            {messages.contact.talked}
          </LinkButton>
        ) : (
          <Button icon={Phone} onClick={() => void go(call)}>
            {messages.contact.call}
          </Button>
        )}
        <Menu title={nameToShow(contact)} items={items} />
      </div>
      {isWriting && (
        <WriteSheet
          person={{ contact, history, reasons: planned?.item.reasons ?? [] }}
          onClose={() => setWriting(false)}
        />
      )}
      {shown && <PageSheet {...shown} onClose={() => setShown(undefined)} />}
    </>
  );
}
