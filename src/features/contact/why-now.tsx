/** Why now, or where one stands: one sentence above the fold. */
import { lastContactOn, suggestsRest } from '../../domain/target.ts';
import { useToday } from '../../hooks/use-today.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { giftFacts } from '../../person/gift-facts.ts';
import { GiftNote } from '../../person/gift-note.tsx';
import type { ContactPage } from '../../store/contact-page.ts';
import { Wash } from '../../ui/layout/wash.tsx';
import { Why } from '../../ui/layout/why.tsx';

export function WhyNow({ page }: { readonly page: ContactPage }) {
  const { nudge, contact: words } = useMessages();
  const today = useToday();
  const { contact, planned, history } = page;
  const last = lastContactOn(contact);
  const facts = {
    name: nameInSentences(contact),
    today,
    lastContactOn: last,
    lastPrecision: history.find((row) => row.day === last)?.precision,
    birthday: contact.birthday,
    metOn: contact.metOn,
    metThrough: contact.metThrough,
  };
  return (
    <>
      <Why>
        {planned === undefined
          ? nudge.standing(page.status, {
              ...facts,
              dueOn: contact.dueOn,
              until: contact.snoozedUntil,
              since: contact.restingSince,
            })
          : nudge.whyNow(planned.item.reasons, {
              ...facts,
              reckonedOn: planned.reckonedOn,
              promised: planned.promised,
              ...giftFacts(planned.gift),
            })}
      </Why>
      {planned?.gift && <GiftNote gift={planned.gift} contact={contact} />}
      {suggestsRest(contact) && <Wash>{words.suggestsRest}</Wash>}
    </>
  );
}
