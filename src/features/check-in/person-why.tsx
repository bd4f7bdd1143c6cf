/** Beneath the name: what they do, why now in the serif, what was noted last time or where one met, and the gift to bring. */
import { lastContactOn } from '../../domain/target.ts';
import type { Messages } from '../../i18n/messages.ts';
import { nameInSentences } from '../../i18n/name-in-sentences.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { giftFacts } from '../../person/gift-facts.ts';
import { GiftNote } from '../../person/gift-note.tsx';
import { ServesLine } from '../../person/serves-line.tsx';
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
  const hint = hintOf(person, words.person);
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
      <ServesLine kinds={person.serves} />
      {hint !== undefined && <p className={styles['note']}>{hint}</p>}
      {gift && <GiftNote gift={gift} contact={contact} />}
    </>
  );
}

/** An old note; else where one met, unless the sentence says so already. */
function hintOf({ contact, history, item }: WeekPerson, words: Messages['checkIn']['person']): string | undefined {
  const note = history.find((row) => row.note !== undefined && row.confidential !== true)?.note;
  if (note !== undefined) return words.lastNote(note);
  const isSaid = item.reasons.some(({ code }) => code === 'met');
  return contact.metThrough === undefined || isSaid ? undefined : words.place(contact.metThrough);
}
