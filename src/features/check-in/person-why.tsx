/** Beneath the name: what they do, why now in the serif, and what was noted last time. */
import { lastContactOn } from '../../domain/target.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { giftFacts } from '../../person/gift-facts.ts';
import { GiftNote } from '../../person/gift-note.tsx';
import type { WeekPerson } from '../../store/week.ts';
import { Why } from '../../ui/layout/why.tsx';
import styles from './person-why.module.css';
import type { Walk } from './use-check-in.ts';

type PersonWhyProps = { readonly walk: Walk; readonly person: WeekPerson };

export function PersonWhy({ walk, person }: PersonWhyProps) {
  const { checkIn: words, nudge } = useMessages();
  const { contact, history, item, spheres, promised, gift } = person;
  const work = [contact.jobTitle, contact.organization].filter(Boolean).join(', ');
  const subtitle = work === '' ? spheres.map((sphere) => sphere.name).join(' · ') : work;
  const lastOn = lastContactOn(contact);
  const lastNote = history.find((row) => row.note !== undefined && row.confidential !== true)?.note;
  const why = nudge.whyNow(item.reasons, {
    name: nameInSentences(contact),
    today: walk.today,
    reckonedOn: walk.week?.plan.madeOn ?? walk.week?.plan.startsOn,
    lastContactOn: lastOn,
    lastPrecision: history.find((row) => row.day === lastOn)?.precision,
    birthday: contact.birthday,
    metOn: contact.metOn,
    metThrough: contact.metThrough,
    promised,
    ...giftFacts(gift),
  });
  return (
    <>
      {subtitle !== '' && <p className={styles['subtitle']}>{subtitle}</p>}
      <Why>{why}</Why>
      {lastNote !== undefined && <p className={styles['note']}>{words.person.lastNote(lastNote)}</p>}
      {gift && <GiftNote gift={gift} contact={contact} />}
    </>
  );
}
