/** How giving and receiving stand with one person: only where one asks for it, and in words. */
import type { Contact } from '../../../domain/contact.ts';
import { nameInSentences } from '../../../i18n/name-in-sentences.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { paths } from '../../../paths.ts';
import { LedgerRow } from '../../../person/ledger-row.tsx';
import type { GivingWith } from '../../../store/giving-with.ts';
import { AppLink } from '../../../ui/acts/app-link.tsx';
import { Switch } from '../../../ui/fields/switch.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Soft } from '../../../ui/layout/soft.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Why } from '../../../ui/layout/why.tsx';
import { useContactActs } from '../use-contact-screen.ts';

type Ledger = NonNullable<GivingWith['ledger']>;

type GiveAndTakeSectionProps = { readonly contact: Contact; readonly ledger: Ledger };

export function GiveAndTakeSection({ contact, ledger }: GiveAndTakeSectionProps) {
  const words = useMessages().giving;
  const acts = useContactActs(contact);
  const isShown = contact.balanceShown === true;
  return (
    <Section title={words.title} ruled>
      <Switch
        label={words.person.show}
        hint={words.person.hint}
        on={isShown}
        onChange={(on) => void acts.change({ balanceShown: on ? true : undefined })}
      />
      {isShown && <Shown name={nameInSentences(contact)} ledger={ledger} />}
    </Section>
  );
}

function Shown({ name, ledger: { balance, lines } }: { readonly name: string; readonly ledger: Ledger }) {
  const words = useMessages().giving;
  return (
    <>
      {balance === undefined ? <Soft>{words.tooFew}</Soft> : <Why small>{words.balance[balance](name)}</Why>}
      {lines.length > 0 && (
        <Stack gap="none" as="ul">
          {lines.slice(0, SHOWN).map((line) => (
            <LedgerRow key={line.entry.id} line={line} isOwnPage />
          ))}
        </Stack>
      )}
      <AppLink to={paths.giveAndTake}>{words.person.all}</AppLink>
    </>
  );
}

const SHOWN = 5;
