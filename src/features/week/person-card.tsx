/** One person of the week: who, why now, and what one may do. */
import { PenLine } from 'lucide-react';
import { useId } from 'react';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { lastContactOn, suggestsRest } from '../../domain/target.ts';
import { useFirstMessages } from '../../i18n/use-messages.ts';
import { giftFacts } from '../../person/gift-facts.ts';
import { GiftNote } from '../../person/gift-note.tsx';
import { ServesLine } from '../../person/serves-line.tsx';
import { useNames } from '../../person/use-names.ts';
import type { KeptDraft } from '../../store/drafts.ts';
import { Button } from '../../ui/acts/button.tsx';
import { Card } from '../../ui/layout/card.tsx';
import { Wash } from '../../ui/layout/wash.tsx';
import { Why } from '../../ui/layout/why.tsx';
import { CardActs } from './card-acts.tsx';
import styles from './card-acts.module.css';
import { PersonHead } from './person-head.tsx';
import { useCardActs, type Gone } from './use-card-acts.ts';
import type { WeekPerson } from '../../store/week.ts';

type PersonCardProps = {
  readonly person: WeekPerson;
  readonly week: { readonly planId: string; readonly reckonedOn: CalendarDate; readonly today: CalendarDate };
  /** Words kept for them, which are the gift to bring. */
  readonly draft: KeptDraft['draft'] | undefined;
  /** Called when the card goes away. */
  readonly onGone: (gone: Gone) => void;
};

export function PersonCard({ person, week, draft, onGone }: PersonCardProps) {
  const { week: words, nudge } = useFirstMessages();
  const headingId = useId();
  const { contact, item, history, promised, gift } = person;
  const acts = useCardActs(person, { planId: week.planId, onGone });
  const names = useNames();
  const lastOn = lastContactOn(contact);
  // what one wrote down oneself may hold names too
  const own = names.areHidden ? {} : { metThrough: contact.metThrough, promised };
  const why = nudge.whyNow(item.reasons, {
    name: acts.name,
    today: week.today,
    reckonedOn: week.reckonedOn,
    lastContactOn: lastOn,
    lastPrecision: history.find((row) => row.day === lastOn)?.precision,
    birthday: contact.birthday,
    metOn: contact.metOn,
    ...own,
    ...giftFacts(gift, names.areHidden),
  });
  return (
    <Card as="li" labelledBy={headingId}>
      <PersonHead person={person} id={headingId} />
      <Why small>{names.sentence(why)}</Why>
      {!names.areHidden && <ServesLine kinds={person.serves} />}
      {suggestsRest(contact) && (
        <Wash>
          {words.tries}
          <span className={styles['aside']}>
            <Button look="plain" onClick={() => void acts.rest()}>
              {words.rest}
            </Button>
          </span>
        </Wash>
      )}
      {draft && <Wash icon={PenLine}>{names.areHidden ? words.keptWords : draft.text}</Wash>}
      {gift && !draft && <GiftNote gift={gift} contact={contact} />}
      <CardActs person={person} acts={acts} draft={draft} />
    </Card>
  );
}
