/** Every number and address, each a link where it can be one; then days, and the rest of what is known. */
import type { Contact, Labelled, PostalAddress } from '../../domain/contact.ts';
import { yearlyDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { callLink, mailLink, safeLink } from '../../platform/safe-link.ts';
import type { ContactPage } from '../../store/contact-page.ts';
import { Section } from '../../ui/layout/section.tsx';
import { LabelledList, type LabelledFact } from './labelled-list.tsx';
import { moreFacts } from './more-facts.ts';
import { SafeLink } from './safe-link.tsx';

export function ReachSection({ page }: { readonly page: ContactPage }) {
  const messages = useMessages();
  const { contact: words } = messages;
  const { contact } = page;
  const reach = reachFacts(contact, messages);
  const days = dayFacts(contact, messages);
  const more = moreFacts(page, messages);
  return (
    <>
      {reach.length > 0 && (
        <Section title={words.reach} ruled>
          <LabelledList facts={reach} />
        </Section>
      )}
      {days.length > 0 && (
        <Section title={words.days} ruled>
          <LabelledList facts={days} />
        </Section>
      )}
      {more.length > 0 && (
        <Section title={words.about} ruled>
          <LabelledList facts={more} />
        </Section>
      )}
    </>
  );
}

type AllWords = ReturnType<typeof useMessages>;

function reachFacts(contact: Contact, { contact: words, contactForm }: AllWords): readonly LabelledFact[] {
  const linked = (kind: string, list: readonly Labelled[], linkTo: (value: string) => string | undefined) =>
    list.map(({ label, value }, place) => ({
      key: `${kind} ${place}`,
      label: label === '' ? kind : words.labelText(label),
      value: <SafeLink href={linkTo(value)}>{value}</SafeLink>,
    }));
  return [
    ...linked(contactForm.phone, contact.phones, callLink),
    ...linked(contactForm.email, contact.emails, mailLink),
    ...linked(contactForm.url, contact.urls, safeLink),
    ...contact.addresses.map((address, place) => ({
      key: `address ${place}`,
      label: address.label === '' ? contactForm.address : words.labelText(address.label),
      value: addressText(address),
    })),
  ];
}

function dayFacts(contact: Contact, { contact: words, language }: AllWords): readonly LabelledFact[] {
  const birthday = contact.birthday && {
    key: 'birthday',
    label: words.birthday,
    value: yearlyDay(language, contact.birthday),
  };
  return [
    ...(birthday === undefined ? [] : [birthday]),
    ...contact.dates.map((date, place) => ({
      key: `day ${place}`,
      label: words.labelText(date.label),
      value: yearlyDay(language, date),
    })),
  ];
}

/** An address on one line, as an envelope would have it. */
function addressText(address: PostalAddress): string {
  const town = [address.postcode, address.city].filter(Boolean).join(' ');
  return [address.street, address.extended, address.poBox, town, address.region, address.country]
    .filter(Boolean)
    .join(', ');
}
