/**
 * The plan over time: two years of rounds, in which every card is done. While the rhythms, promises and replies owed
 * ask for less than 0.9 of the capacity, nobody waits for long.
 */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, type CalendarDate, type Weekday } from '../../src/domain/calendar-date.ts';
import { demandPerWeek } from '../../src/domain/capacity.ts';
import { weekEnd } from '../../src/domain/check-in-week.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { decide, openDecisions, type Named, type Rules } from '../../src/domain/decision.ts';
import type { Reason } from '../../src/domain/nudge.ts';
import { planItems } from '../../src/domain/plan.ts';
import { nominalDays, USUAL_RHYTHMS } from '../../src/domain/rhythm.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { aTie, aWeekday } from '../support/arbitrary.ts';
import { makeContact, SUNDAY } from '../support/make.ts';

const WEEKS = 104;

type Life = {
  readonly people: readonly Required<Pick<Contact, 'id' | 'tie' | 'rhythm'>>[];
  /** Promises and replies owed that come up in a week. */
  readonly matters: number;
  readonly weekday: Weekday;
  /** Numbers from 0 to 1 by which days, people and matters are drawn. */
  readonly dice: readonly number[];
};

const aLife: fc.Arbitrary<Life> = fc.record({
  people: fc.uniqueArray(fc.record({ id: fc.uuid(), tie: aTie, rhythm: fc.constantFrom(...USUAL_RHYTHMS) }), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 25,
  }),
  matters: fc.double({ min: 0, max: 2, noNaN: true }),
  weekday: aWeekday,
  dice: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 40, maxLength: 60 }),
});

/** The rounds of one life, and the worst that happened in them. */
class Rounds {
  readonly #life: Life;
  readonly #settings: Rules['settings'];
  readonly #contacts = new Map<string, Contact>();
  readonly #matterSince = new Map<string, CalendarDate>();
  #thrown = 0;
  /** The longest anyone has been due, in rhythms, those shorter than a month reckoned as one. */
  longestWait = 0;
  /** The longest a promise or a reply owed has waited, in days. */
  longestMatter = 0;
  /** The most people that a week proposed. */
  mostAtOnce = 0;

  constructor(life: Life) {
    this.#life = life;
    const capacity = Math.floor((demandPerWeek(life.people) + life.matters) / 0.9) + 1;
    this.#settings = { ...DEFAULT_SETTINGS, capacity, checkInWeekday: life.weekday };
    const named = life.people.map((person) => ({
      contact: makeContact({ ...person, rhythmSince: SUNDAY }),
      interactions: [],
    }));
    this.#settle(named, SUNDAY);
  }

  get capacity(): number {
    return this.#settings.capacity;
  }

  run(): void {
    for (let startsOn = SUNDAY, week = 0; week < WEEKS; week += 1) {
      const endsOn = weekEnd(startsOn, this.#life.weekday);
      this.#raiseMatters(startsOn);
      this.#doWeek(startsOn, endsOn);
      startsOn = endsOn;
      for (const contact of this.#contacts.values()) this.#note(contact, startsOn);
    }
  }

  #doWeek(startsOn: CalendarDate, endsOn: CalendarDate): void {
    const candidates = this.#life.people.map(({ id, rhythm }) => ({
      contact: this.#contact(id),
      rhythm,
      pretexts: this.#matterSince.has(id) ? [MATTER] : [],
    }));
    const items = planItems(candidates, { today: startsOn, endsOn, capacity: this.capacity });
    this.mostAtOnce = Math.max(this.mostAtOnce, items.length);
    for (const { contactId } of items) {
      const contact = this.#contact(contactId);
      const day = addDays(startsOn, Math.floor(this.#throw() * daysBetween(startsOn, endsOn)));
      this.#note(contact, startsOn);
      this.#matterSince.delete(contactId);
      this.#settle(
        [{ contact, interactions: [{ day, depth: 'full', initiator: 'me' }], before: { contact, interactions: [] } }],
        day,
      );
    }
  }

  #settle(named: readonly Named[], today: CalendarDate): void {
    const rules = { today, settings: this.#settings, spheres: new Map() };
    const ids = new Set(named.map(({ contact }) => contact.id));
    const taken = [...this.#contacts.values()].flatMap(({ id, dueOn }) =>
      ids.has(id) || dueOn === undefined ? [] : dueOn,
    );
    const decisions = decide(openDecisions(named, rules), rules, { from: today, taken });
    for (const [index, { contact }] of named.entries())
      this.#contacts.set(contact.id, { ...contact, ...decisions[index] });
  }

  #raiseMatters(today: CalendarDate): void {
    const ids = [...this.#contacts.keys()];
    for (let count = Math.floor(this.#life.matters + this.#throw()); count > 0; count -= 1) {
      const id = ids[Math.floor(this.#throw() * ids.length)];
      if (id !== undefined && !this.#matterSince.has(id)) this.#matterSince.set(id, today);
    }
  }

  #note(contact: Contact, today: CalendarDate): void {
    if (contact.dueOn !== undefined && contact.rhythm !== undefined) {
      const rhythmDays = Math.max(nominalDays(contact.rhythm), 30);
      this.longestWait = Math.max(this.longestWait, daysBetween(contact.dueOn, today) / rhythmDays);
    }
    const since = this.#matterSince.get(contact.id);
    if (since !== undefined) this.longestMatter = Math.max(this.longestMatter, daysBetween(since, today));
  }

  #contact(id: string): Contact {
    const contact = this.#contacts.get(id);
    if (contact === undefined) throw new Error('a plan names only candidates');
    return contact;
  }

  #throw(): number {
    this.#thrown += 1;
    return this.#life.dice[this.#thrown % this.#life.dice.length] ?? 0;
  }
}

const MATTER: Reason = { code: 'promise', ids: ['promise'], days: 0 };

test('Everyone due is reached within a rhythm, every promise in the next round, and no week is too full', () => {
  fc.assert(
    fc.property(aLife, (life) => {
      const rounds = new Rounds(life);
      rounds.run();
      expect(rounds.mostAtOnce).toBeLessThanOrEqual(rounds.capacity);
      expect(rounds.longestWait).toBeLessThanOrEqual(1);
      expect(rounds.longestMatter).toBe(0);
    }),
    { numRuns: 60 },
  );
}, 60_000);
