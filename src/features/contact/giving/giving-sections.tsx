/** What goes between the two: what each could help the other with, what one promised, and give and take where asked for. */
import type { ContactPage } from '../../../store/contact-page.ts';
import { AskedNote } from './asked-note.tsx';
import { GiveAndTakeSection } from './give-and-take-section.tsx';
import { HelpSections } from './help-sections.tsx';
import { PromisesSection } from './promises-section.tsx';

export function GivingSections({ page: { contact, giving } }: { readonly page: ContactPage }) {
  return (
    <>
      <HelpSections contact={contact} />
      {giving.ledger && <AskedNote contact={contact} />}
      {contact.standing !== 'remembered' && <PromisesSection contactId={contact.id} promises={giving.promises} />}
      {giving.ledger && <GiveAndTakeSection contact={contact} ledger={giving.ledger} />}
    </>
  );
}
