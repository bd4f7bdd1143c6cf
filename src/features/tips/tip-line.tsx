/** One tip in a list: what it is, by its icon and its title; where it is from; whom it came from or went to. */
import { nameToShow } from '../../domain/contact.ts';
import { hostOf } from '../../domain/tip-link.ts';
import { isOver, knownKind } from '../../domain/tip.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { useToday } from '../../hooks/use-today.ts';
import { capitalized, listOf, relativeDay } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { tipIcons } from '../../person/tip-icons.ts';
import { paths } from '../../paths.ts';
import type { ListedTip } from '../../store/tip-lists.ts';
import { Hidden } from '../../ui/hidden.tsx';
import { Row } from '../../ui/layout/row.tsx';
import styles from './tip-line.module.css';

export function TipLine({ row }: { readonly row: ListedTip }) {
  const messages = useMessages();
  const today = useToday();
  const kind = knownKind(row.tip.kind);
  const Icon = tipIcons[kind];
  const facts = factsOf(row, messages, today);
  return (
    <Row
      as="div"
      to={paths.tip(row.tip.id)}
      title={<span className={styles['title']}>{row.tip.title}</span>}
      {...(facts.length > 0 && { note: <span className={styles['facts']}>{facts.join(' · ')}</span> })}
      start={
        <span className={styles['kind']}>
          <Icon size={22} strokeWidth={1.75} aria-hidden />
          <Hidden>{messages.tips.kinds[kind]}</Hidden>
        </span>
      }
    />
  );
}

/** The day of an event goes first, then people, then the site and the topics. */
function factsOf(row: ListedTip, messages: Messages, today: CalendarDate): readonly string[] {
  const { tip } = row;
  const site = hostOf(tip.url ?? '');
  return [
    ...dayOf(tip, messages, today),
    ...peopleOf(row, messages),
    ...(site === undefined || site === tip.title ? [] : [site]),
    ...tip.topics,
  ];
}

function dayOf(tip: ListedTip['tip'], { tips: words, language }: Messages, today: CalendarDate): readonly string[] {
  if (tip.eventOn === undefined) return [];
  return [isOver(tip, today) ? words.over : capitalized(language, relativeDay(language, tip.eventOn, today))];
}

function peopleOf({ tip, from, to }: ListedTip, { tips: words, language }: Messages): readonly string[] {
  return [
    ...(from === undefined ? [] : [words.from(nameToShow(from))]),
    ...(tip.forMe === true && tip.readOn !== undefined ? [words.isRead] : []),
    ...(to.length > 0 ? [words.to(listOf(language, to.map(nameToShow)))] : []),
  ];
}
