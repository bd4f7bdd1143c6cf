/** The lines behind ⋯ on a person's page: those that make sense as things stand. */
import {
  Check,
  CirclePause,
  CirclePlay,
  Clock,
  Combine,
  HeartHandshake,
  IdCard,
  Repeat,
  ShieldQuestionMark,
  Trash2,
  Waypoints,
} from 'lucide-react';
import { mayBeIntroduced } from '../../domain/introduction.ts';
import type { Messages } from '../../i18n/messages.ts';
import { paths } from '../../paths.ts';
import type { ContactPage } from '../../store/contact-page.ts';
import type { Item } from '../../ui/overlays/item-list.tsx';
import type { SheetName } from './sheet-props.ts';
import type { ContactActs } from './use-contact-screen.ts';

export type MenuFacts = {
  readonly page: ContactPage;
  /** Whether a button stands for calling; then We've talked stands here. */
  readonly canCall: boolean;
  readonly acts: ContactActs;
  readonly words: Messages['contact'];
  readonly open: (sheet: SheetName) => void;
};

export function menuItems(facts: MenuFacts): readonly Item[] {
  const { page, acts, words, open } = facts;
  return [
    ...(facts.canCall ? [{ label: words.talked, icon: Check, to: paths.logWith(page.contact.id) }] : []),
    ...waitItems(facts),
    ...(page.contact.tie === undefined
      ? []
      : [{ label: words.howOften, icon: Repeat, onSelect: () => open('rhythm') }]),
    { label: words.howClose, icon: HeartHandshake, onSelect: () => open('tie') },
    { label: words.standing, icon: ShieldQuestionMark, onSelect: () => open('standing') },
    // a file outlives the trying
    ...(page.contact.madeUp === true ? [] : [{ label: words.card.act, icon: IdCard, onSelect: () => open('card') }]),
    ...(mayBeIntroduced(page.contact, page.spheres)
      ? [{ label: words.introduce, icon: Waypoints, to: paths.introduceWith(page.contact.id) }]
      : []),
    { label: words.sameAs, icon: Combine, to: paths.sameAs(page.contact.id) },
    { label: words.trash, icon: Trash2, onSelect: () => void acts.trash() },
  ];
}

/** Waiting and resting; for those who are never suggested there is nothing to put off. */
function waitItems({ page, acts, words, open }: MenuFacts): readonly Item[] {
  const { status } = page;
  const wake: Item = { label: words.wake, icon: CirclePlay, onSelect: () => void acts.wake() };
  const rest: Item = { label: words.rest, hint: words.restHint, icon: CirclePause, onSelect: () => void acts.rest() };
  if (status === 'remembered' || status === 'never') return [];
  if (status === 'resting') return [wake];
  if (status === 'snoozed') {
    return [{ label: words.unsnooze, icon: CirclePlay, onSelect: () => void acts.unsnooze() }, rest];
  }
  return [{ label: words.snooze, icon: Clock, onSelect: () => open('snooze') }, rest];
}
