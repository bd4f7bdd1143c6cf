/** Pretexts: what gives an occasion to write to someone now, beside the rhythm. */
import { daysBetween, nextYearlyDay, type CalendarDate } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import type { Interaction } from './interaction.ts';
import type { Reason, ReasonCode } from './nudge.ts';
import type { Promised } from './promise.ts';

/** What stands open with the people of a week; rows in any order. */
export type OpenMatters = {
  /** Promises due before the week ends. */
  readonly promises: readonly Pick<Promised, 'id' | 'contactId' | 'dueOn'>[];
  /** Interactions in which they reached out and still wait for a word. */
  readonly replies: readonly Pick<Interaction, 'id' | 'contactIds' | 'day'>[];
};

/** The week that pretexts are looked for in; `endsOn` is the day after it. */
export type PretextWeek = { readonly today: CalendarDate; readonly endsOn: CalendarDate };

/** The pretexts that open matters give, by contact, each with the days of its oldest row. */
export function pretextsByContact(matters: OpenMatters, week: PretextWeek): ReadonlyMap<string, readonly Reason[]> {
  const byContact = new Map<string, Map<ReasonCode, Reason>>();
  for (const promise of matters.promises.toSorted((one, other) => daysBetween(other.dueOn, one.dueOn))) {
    note(byContact, promise.contactId, {
      code: 'promise',
      ids: [promise.id],
      days: daysBetween(week.today, promise.dueOn),
    });
  }
  for (const reply of matters.replies.toSorted((one, other) => daysBetween(other.day, one.day))) {
    for (const contactId of reply.contactIds) {
      note(byContact, contactId, { code: 'reply-owed', ids: [reply.id], days: daysBetween(reply.day, week.today) });
    }
  }
  return new Map([...byContact].map(([id, reasons]) => [id, [...reasons.values()]]));
}

/** The birthday as a pretext, when it falls between today and the end of the week. */
export function birthdayPretext(contact: Pick<Contact, 'birthday'>, week: PretextWeek): readonly Reason[] {
  if (contact.birthday === undefined) return [];
  const next = nextYearlyDay(week.today, contact.birthday);
  return next < week.endsOn ? [{ code: 'birthday', ids: [], days: daysBetween(week.today, next) }] : [];
}

function note(byContact: Map<string, Map<ReasonCode, Reason>>, contactId: string, reason: Reason): void {
  const reasons = byContact.get(contactId) ?? new Map<ReasonCode, Reason>();
  const known = reasons.get(reason.code);
  reasons.set(reason.code, known === undefined ? reason : { ...known, ids: [...known.ids, ...reason.ids] });
  byContact.set(contactId, reasons);
}
