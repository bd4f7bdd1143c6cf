/** Skips teach: 'not this week' moves nothing but the card; the third in a row asks whether the rhythm is right. */
import type { Plan } from './plan.ts';

/** How many times in a row a contact was waved off, counted back through the plans it had a place in, newest first. */
export function skipsInARow(contactId: string, plansNewestFirst: readonly Pick<Plan, 'items'>[]): number {
  const choices = plansNewestFirst.flatMap((plan) => plan.items.filter((item) => item.contactId === contactId));
  const kept = choices.findIndex((item) => item.choice !== 'not-this-week');
  return kept === -1 ? choices.length : kept;
}

/** Whether it is time to offer a looser rhythm or rest. */
export function skipsAskForChange(inARow: number): boolean {
  return inARow >= 3;
}
