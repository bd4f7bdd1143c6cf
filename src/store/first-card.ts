/** The first card of all: the one of the first people to give a sign of life now, and why. */
import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Reason } from '../domain/nudge.ts';
import { planItems } from '../domain/plan.ts';
import { rhythmOf } from '../domain/rhythm.ts';
import type { Database } from './database.ts';
import { rulesOf } from './due-days.ts';
import { firstRunUnderWay } from './first-run-now.ts';
import { historyWith } from './interactions.ts';

export type FirstCard = {
  readonly contact: Contact;
  readonly history: readonly Interaction[];
  readonly reasons: readonly Reason[];
};

/** The card, as a plan of one place would choose it; undefined when nobody was sorted. */
export async function firstCard(database: Database, today: CalendarDate): Promise<FirstCard | undefined> {
  const underWay = await firstRunUnderWay(database);
  const rules = await rulesOf(database, today);
  const candidates = Array.from(underWay?.people ?? [], (contact) => {
    const rhythm = rhythmOf(contact, rules.spheres, rules.settings.defaultRhythms);
    return { contact, pretexts: [], ...(rhythm !== undefined && { rhythm }) };
  });
  const [item] = planItems(candidates, { today, endsOn: addDays(today, FAR_DAYS), capacity: 1 });
  const contact = candidates.find((candidate) => candidate.contact.id === item?.contactId)?.contact;
  if (item === undefined || contact === undefined) return undefined;
  return { contact, history: await historyWith(database, contact.id), reasons: item.reasons };
}

/** Whoever is due first of all, even where earlier plans have filled the next weeks. */
const FAR_DAYS = 4000;
