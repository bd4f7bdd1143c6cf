/** Deciding due days: what each intention of the person does to the contacts it names. 8 March 2026 is a Sunday. */
import { describe, expect, test } from 'vitest';
import { addDays, addSpan, type CalendarDate, type Span } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import {
  daysThatMatter,
  decide,
  dueRhythmOf,
  isRightlyDue,
  openDecisions,
  type Named,
  type Rules,
} from '../../src/domain/decision.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import type { RhythmEvent } from '../../src/domain/target.ts';
import { makeContact, makeSphere, SUNDAY } from '../support/make.ts';

const inDays = (count: number): CalendarDate => addDays(SUNDAY, count);
const month: Span = { every: 1, unit: 'month' };
const quarter: Span = { every: 3, unit: 'month' };
const rules: Rules = { today: SUNDAY, settings: DEFAULT_SETTINGS, spheres: new Map() };

function call(day: CalendarDate): RhythmEvent {
  return { day, depth: 'full', initiator: 'both' };
}

function close(fields: Partial<Contact> = {}): Contact {
  return makeContact({ tie: 'strong', rhythmSince: SUNDAY, ...fields });
}

/** A contact that an intention leaves as it was, save for `after` and one more call. */
function changed(contact: Contact, after: Partial<Contact>, log?: RhythmEvent): Named {
  const interactions = [call(inDays(-20))];
  return {
    contact: { ...contact, ...after },
    interactions: log === undefined ? interactions : [...interactions, log],
    before: { contact, interactions },
  };
}

function startedAfresh(contact: Contact): Named {
  const interactions = [call(inDays(-90))];
  return { contact, interactions, before: { contact, interactions }, anew: true };
}

function decided(named: readonly Named[], taken: readonly CalendarDate[] = [], given: Rules = rules) {
  return decide(openDecisions(named, given), given, { from: SUNDAY, taken });
}

/** Five who are due that day, which fill a week. */
function five(day: CalendarDate): readonly CalendarDate[] {
  return Array.from({ length: 5 }, () => day);
}

/** One of the first people, close, planned with the others. */
function firstPerson(fields: Partial<Contact>, logs: readonly RhythmEvent[]): Named {
  const contact = close(fields);
  return { contact, interactions: logs, before: { contact, interactions: logs }, together: true };
}

function dueOns(named: readonly Named[], taken: readonly CalendarDate[] = [], given: Rules = rules) {
  return decided(named, taken, given).map(({ dueOn }) => dueOn);
}

describe('One contact', () => {
  test('that is new is due a rhythm after the tie was set', () => {
    expect(dueOns([{ contact: close(), interactions: [] }])).toEqual([addSpan(SUNDAY, quarter)]);
  });

  test('that one has talked to is due a rhythm later, and what is kept in step follows', () => {
    expect(decided([changed(close({ dueOn: inDays(5) }), {}, call(SUNDAY))])).toEqual([
      { lastFullOn: SUNDAY, dueOn: addSpan(SUNDAY, quarter) },
    ]);
  });

  test('that one talks to on the very day it was spread over the weeks is due a rhythm later', () => {
    const contact = close({ dueOn: inDays(7) });
    const first: Named = { contact, interactions: [call(SUNDAY)], before: { contact, interactions: [] } };
    expect(dueOns([first])).toEqual([addSpan(SUNDAY, quarter)]);
  });

  test('gives way when the week of its target is full', () => {
    const target = addSpan(SUNDAY, quarter);
    const [dueOn] = dueOns(
      [{ contact: close(), interactions: [] }],
      Array.from({ length: 5 }, () => target),
    );
    expect(dueOn).toBe('2026-06-06');
  });

  test('stays where it was when its target does', () => {
    expect(dueOns([changed(close({ dueOn: inDays(66) }), { notes: 'Has a boat' })])).toEqual([inDays(66)]);
    expect(dueOns([changed(close({ dueOn: inDays(66) }), {}, call(inDays(-300)))])).toEqual([inDays(66)]);
  });

  test('gets a day when it had none, though its target stays', () => {
    expect(dueOns([changed(close(), {})])).toEqual([addSpan(inDays(-20), quarter)]);
  });

  test('is due after its snooze, when one is set', () => {
    expect(dueOns([changed(close({ dueOn: inDays(5) }), { snoozedUntil: inDays(200) })])).toEqual([inDays(200)]);
  });

  test('is due at the next round at the earliest, when its rhythm is tightened', () => {
    const tightened = changed(close({ dueOn: inDays(70) }), { rhythm: { every: 1, unit: 'week' } });
    expect(dueOns([tightened])).toEqual([inDays(7)]);
    expect(dueOns([changed(close({ dueOn: inDays(70) }), { rhythm: month })])).toEqual([addSpan(inDays(-20), month)]);
  });

  test.each([
    ['after its snooze, when the next round comes earlier', 9, 9],
    ['at the next round, when its snooze ends earlier', 2, 7],
  ])('is due %s, though its rhythm is tightened', (_, snoozed, expected) => {
    const tightened = { rhythm: { every: 1, unit: 'week' }, snoozedUntil: inDays(snoozed) } as const;
    expect(dueOns([changed(close({ dueOn: inDays(70) }), tightened)])).toEqual([inDays(expected)]);
  });

  test('is due later when its rhythm is loosened', () => {
    const loosened = changed(close({ dueOn: inDays(70) }), { rhythm: { every: 1, unit: 'year' } });
    expect(dueOns([loosened])).toEqual([addSpan(inDays(-20), { every: 1, unit: 'year' })]);
  });

  test.each<[string, Partial<Contact>]>([
    ['that rests', { restingSince: SUNDAY }],
    ['that is remembered', { standing: 'remembered' }],
    ['that wants no suggestions', { standing: 'never' }],
    ['in the trash', { deletedAt: '2026-03-01T12:00:00.000Z' }],
  ])('%s has no due day', (_, after) => {
    expect(decided([changed(close({ dueOn: inDays(5) }), after)])).toMatchObject([{ lastFullOn: inDays(-20) }]);
    expect(dueOns([changed(close({ dueOn: inDays(5) }), after)])).toEqual([undefined]);
  });

  test('that is unsorted, or without anything to count from, has no due day', () => {
    expect(decided([{ contact: makeContact(), interactions: [] }])).toEqual([{}]);
    expect(decided([{ contact: makeContact({ tie: 'weak' }), interactions: [] }])).toEqual([{}]);
  });

  test('in a private sphere has none until a rhythm is set', () => {
    const spheres = new Map([['family', makeSphere({ private: true })]]);
    const contact = close({ sphereIds: ['family'] });
    expect(dueRhythmOf(contact, { ...rules, spheres })).toBeUndefined();
    expect(dueRhythmOf({ ...contact, rhythm: month }, { ...rules, spheres })).toEqual(month);
  });
});

describe('Whether someone has a due day as the rules say', () => {
  const family = makeSphere({ id: 'family', private: true });
  const privately: Rules = { ...rules, spheres: new Map([['family', family]]) };

  test.each([
    ['a day, and a rhythm that gives one', close({ dueOn: inDays(9) }), rules, true],
    ['no day, though the rhythm gives one', close(), rules, false],
    [
      'a day, though all of their spheres are private',
      close({ dueOn: inDays(9), sphereIds: ['family'] }),
      privately,
      false,
    ],
    ['no day, and resting', close({ restingSince: SUNDAY }), rules, true],
  ])('%s', (_, contact, inForce, expected) => {
    expect(isRightlyDue(contact, inForce)).toBe(expected);
  });
});

describe('The trash', () => {
  const trashed = { deletedAt: '2026-03-01T12:00:00.000Z' };
  const interactions = [call(inDays(-20))];

  function backFrom(asItLay: Contact, log?: RhythmEvent): Named {
    const { deletedAt: _, ...contact } = asItLay;
    const before = { contact: asItLay, interactions: log === undefined ? interactions : [...interactions, log] };
    return { contact, interactions: before.interactions, before };
  }

  function thrownAway(contact: Contact): Contact {
    const [decision] = decided([changed(contact, trashed)]);
    return { ...contact, ...trashed, dueOn: undefined, ...decision } as Contact;
  }

  test('sets the due day aside, and gives it back as it was decided', () => {
    const away = thrownAway(close({ dueOn: inDays(33) }));
    expect(away).toMatchObject({ dueOn: undefined, setAside: { dueOn: inDays(33) } });
    expect(decided([backFrom(away)])).toEqual([{ lastFullOn: inDays(-20), dueOn: inDays(33) }]);
  });

  test('keeps it aside whatever else is decided meanwhile', () => {
    const away = thrownAway(close({ dueOn: inDays(33) }));
    expect(decided([{ contact: away, interactions, before: { contact: away, interactions } }])).toMatchObject([
      { setAside: { dueOn: inDays(33) } },
    ]);
  });

  test('lets it go once something has happened that moves the target', () => {
    const away = thrownAway(close({ dueOn: inDays(33) }));
    const [decision] = decided([backFrom(away, call(SUNDAY))]);
    expect(decision).toEqual({ lastFullOn: SUNDAY, dueOn: addSpan(SUNDAY, quarter) });
  });

  test('has nothing to set aside of one who has no due day', () => {
    const rests = close({ restingSince: SUNDAY });
    expect(decided([changed(rests, trashed)])).toEqual([{ lastFullOn: inDays(-20) }]);
  });
});

describe('Several at once', () => {
  const overdue = [0, 1, 2].map(() => close({ dueOn: inDays(-30), rhythm: month }));

  test('are spread when they are imported together, and those one has something to say to come first', () => {
    const named = [
      { contact: close({ rhythm: month }), interactions: [] },
      { contact: close({ rhythm: month, notes: 'Sails' }), interactions: [] },
      { contact: close({ rhythm: month, birthday: { month: 5, day: 4 } }), interactions: [] },
    ];
    expect(dueOns(named)).toEqual([inDays(21), SUNDAY, inDays(7)]);
  });

  test('are spread when they are sorted together', () => {
    const named = [0, 1].map(() => {
      const contact = makeContact();
      const sorted: Contact = { ...contact, tie: 'strong', rhythm: month, rhythmSince: SUNDAY };
      return { contact: sorted, interactions: [], before: { contact, interactions: [] } };
    });
    expect(dueOns(named)).toEqual([SUNDAY, inDays(14)]);
  });

  test('are spread when a new rhythm counts from the same day, and not before the next round if it is tighter', () => {
    const named = [0, 1].map(() => changed(close({ dueOn: inDays(70) }), { rhythm: month }));
    expect(dueOns(named)).toEqual([inDays(7), inDays(14)]);
  });

  test('are spread when the rules give them a new rhythm', () => {
    const before = new Map([['work', makeSphere()]]);
    const after = new Map([['work', makeSphere({ rhythms: { strong: month } })]]);
    const interactions = [call(inDays(-20))];
    const named = [0, 1].map(() => {
      const contact = close({ dueOn: inDays(70), sphereIds: ['work'] });
      return { contact, interactions, before: { contact, interactions, rules: { ...rules, spheres: before } } };
    });
    expect(dueOns(named, [], { ...rules, spheres: after })).toEqual([inDays(7), inDays(14)]);
  });

  test('are spread when their targets are past', () => {
    const named = [-300, -200].map((count) => ({
      contact: close({ rhythm: month }),
      interactions: [call(inDays(count))],
    }));
    expect(dueOns(named)).toEqual([SUNDAY, inDays(14)]);
  });

  test('are each due a rhythm later when one has met them at the same dinner', () => {
    const named = [0, 1, 2].map(() => changed(close({ dueOn: inDays(5) }), {}, call(SUNDAY)));
    const target = addSpan(SUNDAY, quarter);
    expect(dueOns(named)).toEqual([target, target, target]);
  });

  test('who met at the same dinner give way to one another', () => {
    const named = [0, 1].map(() => changed(close({ dueOn: inDays(5) }), {}, call(SUNDAY)));
    const settings = { ...DEFAULT_SETTINGS, capacity: 1 };
    expect(dueOns(named, [], { ...rules, settings })).toEqual([addSpan(SUNDAY, quarter), '2026-06-06']);
  });

  test('are planned anew by a fresh start, though nothing has changed', () => {
    expect(dueOns(overdue.map(startedAfresh))).toEqual([SUNDAY, inDays(7), inDays(21)]);
  });

  test('leave a single one overdue behind no more than many, when one starts afresh', () => {
    expect(dueOns(overdue.slice(0, 1).map(startedAfresh))).toEqual([SUNDAY]);
  });

  test('count those among them whose day stays', () => {
    const stays = changed(close({ dueOn: SUNDAY }), { notes: 'Has a boat' });
    const settings = { ...DEFAULT_SETTINGS, capacity: 1 };
    const comers = [0, 1].map(() => ({ contact: close({ rhythm: month }), interactions: [] }));
    expect(dueOns([stays, ...comers], [], { ...rules, settings })).toEqual([SUNDAY, inDays(7), inDays(14)]);
  });
});

describe('The days that matter to a decision', () => {
  const named = { contact: close(), interactions: [] };

  test('are those around the target, when there is one', () => {
    const days = daysThatMatter(openDecisions([named], rules), SUNDAY);
    const target = addSpan(SUNDAY, quarter);
    expect(days).toEqual({ first: inDays(-7), last: addDays(target, 13 + 7) });
  });

  test('reach past the snooze', () => {
    const snoozed = { ...named, contact: close({ snoozedUntil: inDays(300) }) };
    expect(daysThatMatter(openDecisions([snoozed], rules), SUNDAY)?.last).toBe(inDays(300 + 13 + 7));
  });

  test('reach back to a target that is past', () => {
    const past = { contact: close(), interactions: [call(inDays(-400))] };
    const target = addSpan(inDays(-400), quarter);
    expect(daysThatMatter(openDecisions([past], rules), SUNDAY)?.first).toBe(addDays(target, -13 - 7));
  });

  test('have no end when there are several, or when one starts afresh', () => {
    expect(daysThatMatter(openDecisions([named, named], rules), SUNDAY)).toEqual({ first: inDays(-7) });
    expect(daysThatMatter(openDecisions([{ ...named, anew: true }], rules), SUNDAY)).toEqual({ first: inDays(-7) });
  });

  test('are none when nothing is open', () => {
    expect(daysThatMatter(openDecisions([changed(close({ dueOn: inDays(5) }), {})], rules), SUNDAY)).toBeUndefined();
  });
});

describe('Someone just met', () => {
  const thursday = inDays(4);
  const evening: Rules = { ...rules, today: thursday };
  const met = makeContact({ tie: 'weak', rhythmSince: thursday, metOn: thursday });
  const due = { ...met, dueOn: inDays(7) };

  function after(fields: Partial<Contact>, logs: readonly RhythmEvent[] = []): Named {
    return { contact: { ...due, ...fields }, interactions: logs, before: { contact: due, interactions: [] } };
  }

  test('is due at the next check-in, though the rhythm alone would wait for a year', () => {
    expect(dueOns([{ contact: met, interactions: [] }], [], evening)).toEqual([inDays(7)]);
  });

  test('on the day of the round itself, at the one after', () => {
    const sunday = { ...met, metOn: SUNDAY, rhythmSince: SUNDAY };
    expect(dueOns([{ contact: sunday, interactions: [] }])).toEqual([inDays(7)]);
  });

  test('waits for a round with room, which may be weeks away', () => {
    const taken = [...five(inDays(8)), ...five(inDays(14)), ...five(inDays(27))];
    const [open] = openDecisions([{ contact: met, interactions: [] }], evening);
    expect(daysThatMatter(open === undefined ? [] : [open], thursday)).toEqual({ first: inDays(-3) });
    expect(dueOns([{ contact: met, interactions: [] }], taken, evening)).toEqual([inDays(28)]);
  });

  test('is due a whole rhythm after the first word between you', () => {
    expect(dueOns([after({}, [call(thursday)])], [], evening)).toEqual([addSpan(thursday, { every: 1, unit: 'year' })]);
  });

  test('is due at a round again when that word is taken back', () => {
    const contact = { ...due, dueOn: addSpan(thursday, { every: 1, unit: 'year' }) };
    const takenBack: Named = { contact, interactions: [], before: { contact, interactions: [call(thursday)] } };
    expect(dueOns([takenBack], [], { ...rules, today: inDays(9) })).toEqual([inDays(14)]);
  });

  test('stays where it is when a note is added, and comes at the round after a snooze', () => {
    expect(dueOns([after({ notes: 'Sails' })], [], evening)).toEqual([inDays(7)]);
    expect(dueOns([after({ snoozedUntil: inDays(18) })], [], evening)).toEqual([inDays(21)]);
  });

  test('comes at the next round still when the tie turns out to be close', () => {
    expect(dueOns([after({ tie: 'strong' })], [], evening)).toEqual([inDays(7)]);
  });
});

describe('The first people', () => {
  const thisMonth = { day: SUNDAY, depth: 'full', initiator: 'both' } as const;

  test('have someone due at once, whatever was said of when one was last in touch', () => {
    expect(dueOns([firstPerson({ dueOn: inDays(90) }, [thisMonth])])).toEqual([SUNDAY]);
  });

  test('come one after the other over their rhythm', () => {
    const days = dueOns([1, 2, 3].map(() => firstPerson({}, [thisMonth])));
    expect(days).toEqual([SUNDAY, inDays(28), inDays(63)]);
  });
});
