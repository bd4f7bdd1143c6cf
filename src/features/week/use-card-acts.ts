/** What one may do with someone on the list, and what became of their card. */
import { useMercy, type Mercy } from '../../person/use-mercy.ts';
import type { WeekPerson } from '../../store/week.ts';

/** How a card went: 'too-often' when they were waved off for the third time in a row. */
export type Gone = 'gone' | 'too-often';

export type CardActs = Pick<Mercy, 'name' | 'snooze' | 'rest'> & { readonly skip: () => Promise<void> };

type ActsOf = { readonly planId: string; readonly onGone: (gone: Gone) => void };

export function useCardActs({ contact }: Pick<WeekPerson, 'contact'>, { planId, onGone }: ActsOf): CardActs {
  const { name, skip, snooze, rest } = useMercy(contact, { planId });
  return {
    name,
    skip: async () => onGone((await skip?.()) === 'too-often' ? 'too-often' : 'gone'),
    snooze: async (until) => {
      await snooze(until);
      onGone('gone');
    },
    rest: async () => {
      await rest();
      onGone('gone');
    },
  };
}
