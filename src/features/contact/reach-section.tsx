/** Every number and address, each a link where it can be one; then days, and the rest of what is known. */
import type { ReactNode } from 'react';
import type { CalendarDate, YearlyDay } from '../../domain/calendar-date.ts';
import type { Contact, Labelled, PostalAddress } from '../../domain/contact.ts';
import { daysWithin, hasDaysToKeep } from '../../domain/yearly-days.ts';
import { useToday } from '../../hooks/use-today.ts';
import { capitalized, relativeDay, yearlyDay } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { linkOf, type Way } from '../../person/ways.ts';
import { useOutreach } from '../../person/use-outreach.ts';
import { safeLink } from '../../platform/safe-link.ts';
import type { ContactPage } from '../../store/contact-page.ts';
import { Section } from '../../ui/layout/section.tsx';
import { LabelledList, type LabelledFact } from './labelled-list.tsx';
import { moreFacts } from './more-facts.ts';
import { SafeLink } from '../../ui/acts/safe-link.tsx';

export function ReachSection({ page }: { readonly page: ContactPage }) {
  const messages = useMessages();
  const { contact: words } = messages;
  const { contact } = page;
  const today = useToday();
  const { go } = useOutreach(contact);
  const reach = reachFacts(contact, messages, (way) => void go(way));
  const days = dayFacts(contact, messages, today);
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

function reachFacts(
  contact: Contact,
  { contact: words, contactForm }: AllWords,
  go: (way: Way) => void,
): readonly LabelledFact[] {
  const listed = (kind: string, list: readonly Labelled[], linkTo: (value: string) => ReactNode) =>
    list.map(({ label, value }, place) => ({
      key: `${kind} ${place}`,
      label: label === '' ? kind : words.labelText(label),
      value: linkTo(value),
    }));
  const outreach = (means: Way['means']) => (to: string) => (
    <SafeLink href={linkOf({ means, to })} onFollow={() => go({ means, to })}>
      {to}
    </SafeLink>
  );
  return [
    ...listed(contactForm.phone, contact.phones, outreach('call')),
    ...listed(contactForm.email, contact.emails, outreach('mail')),
    ...listed(contactForm.url, contact.urls, (url) => <SafeLink href={safeLink(url)}>{url}</SafeLink>),
    ...contact.addresses.map((address, place) => ({
      key: `address ${place}`,
      label: address.label === '' ? contactForm.address : words.labelText(address.label),
      value: addressText(address),
    })),
  ];
}

/** Each day as it was written down; when it comes round, once that is near. */
function dayFacts(
  contact: Contact,
  { contact: words, days, language }: AllWords,
  today: CalendarDate,
): readonly LabelledFact[] {
  const near = (yearly: YearlyDay, isBirthday: boolean): readonly string[] => {
    const [ahead] = hasDaysToKeep(contact) ? daysWithin({ dates: [{ ...yearly, label: '' }] }, today, WEEK_DAYS) : [];
    if (ahead === undefined) return [];
    const age = isBirthday && ahead.years !== undefined ? [days.turns(ahead.years)] : [];
    return [...age, relativeDay(language, ahead.day, today)];
  };
  const fact = (key: string, label: string, yearly: YearlyDay): LabelledFact => ({
    key,
    label,
    value: [yearlyDay(language, yearly), ...near(yearly, key === 'birthday')].join(' · '),
  });
  return [
    ...(contact.birthday === undefined ? [] : [fact('birthday', words.birthday, contact.birthday)]),
    ...contact.dates.map((date, place) =>
      fact(`day ${place}`, date.label === '' ? days.unnamed : capitalized(language, words.labelText(date.label)), date),
    ),
  ];
}

/** Within it a day is said by its weekday. */
const WEEK_DAYS = 6;

/** An address on one line, as an envelope would have it. */
function addressText(address: PostalAddress): string {
  const town = [address.postcode, address.city].filter(Boolean).join(' ');
  return [address.street, address.extended, address.poBox, town, address.region, address.country]
    .filter(Boolean)
    .join(', ');
}
