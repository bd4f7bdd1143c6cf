/**
 * A card swiped to the right says that one has talked, to the left that it is not for this week; buttons do the same. What
 * a swipe will do stands under the card while it moves. Fetched once Week stands, since no start waits for it.
 */
import type { RefObject } from 'react';
import type { WeekPerson } from '../../../store/week.ts';
import type { Gone } from '../use-card-acts.ts';
import { CardSwipe } from './card-swipe.tsx';

export type CardSwipesProps = {
  /** What holds the list of cards; these stand in it beside the list. */
  readonly place: RefObject<HTMLElement | null>;
  /** In the order of the cards. */
  readonly people: readonly WeekPerson[];
  readonly planId: string;
  readonly onGone: (person: WeekPerson, gone: Gone) => void;
};

export function CardSwipes({ place, people, planId, onGone }: CardSwipesProps) {
  return people.map((person, index) => (
    <CardSwipe
      key={person.contact.id}
      person={person}
      at={{ place, index }}
      planId={planId}
      onGone={(gone) => onGone(person, gone)}
    />
  ));
}
