/** The week's plan: who gets a place, in which order, and why now. 8 March 2026 is a Sunday; the week ends on the 15th. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, type Span } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import type { Reason, ReasonCode } from '../../src/domain/nudge.ts';
import {
  isDone,
  isLapsed,
  isStillMeant,
  planItems,
  withGifts,
  withoutReasonsOn,
  rankOf,
  reasonsOf,
  type Candidate,
  type PlanItem,
  type PlanWeek,
} from '../../src/domain/plan.ts';
import { aRhythm } from '../support/arbitrary.ts';
import { makeContact, makeInteraction, SUNDAY } from '../support/make.ts';

const inDays = (count: number): CalendarDate => addDays(SUNDAY, count);
const week: PlanWeek = { today: SUNDAY, endsOn: inDays(7), capacity: 5 };
const tenWeeks: Span = { every: 10, unit: 'week' };

function reason(code: ReasonCode): Reason {
  return { code, ids: ['row'], days: 1 };
}

function planned(...codes: readonly ReasonCode[]): PlanItem {
  return { contactId: 'ada', reasons: codes.map(reason) };
}

/** A loose tie due on the Sunday with a rhythm of ten weeks, unless told otherwise. */
function candidate(fields: Partial<Contact> = {}, ...codes: readonly ReasonCode[]): Candidate {
  const contact = makeContact({ tie: 'weak', dueOn: SUNDAY, lastFullOn: inDays(-70), ...fields });
  return { contact, rhythm: tenWeeks, pretexts: codes.map(reason) };
}

function withoutDueDay({ contact, ...rest }: Candidate): Candidate {
  const { dueOn: _dueOn, ...others } = contact;
  return { ...rest, contact: others };
}

function idsOf(candidates: readonly Candidate[], given: PlanWeek = week): readonly string[] {
  return planItems(candidates, given).map(({ contactId }) => contactId);
}

describe('Someone gets a place', () => {
  test.each<[string, Candidate]>([
    ['who is due on the last day of the week', candidate({ dueOn: inDays(6) })],
    ['who has been due for long', candidate({ dueOn: inDays(-300) })],
    ['to whom a promise is due, though the rhythm has time', candidate({ dueOn: inDays(90) }, 'promise')],
    ['who waits for a reply, though there is no rhythm', withoutDueDay(candidate({}, 'reply-owed'))],
    ['whose snooze ends today', candidate({ snoozedUntil: SUNDAY })],
  ])('%s', (_, given) => {
    expect(idsOf([given])).toEqual([given.contact.id]);
  });
});

describe('Nobody gets a place', () => {
  test.each<[string, Candidate]>([
    ['who is due on the day after the week', candidate({ dueOn: inDays(7) })],
    ['for whom a tip waits, while the rhythm has time', candidate({ dueOn: inDays(90) }, 'tip', 'birthday', 'told')],
    ['who rests', candidate({ restingSince: inDays(-3) }, 'promise')],
    ['who is snoozed', candidate({ snoozedUntil: inDays(1) }, 'reply-owed')],
    ['who is remembered', candidate({ standing: 'remembered' }, 'promise')],
    ['who asked for no suggestions', candidate({ standing: 'never' }, 'reply-owed')],
    ['who is in the trash', candidate({ deletedAt: '2026-03-01T12:00:00.000Z' }, 'promise')],
    ['who is unsorted and waits for nothing', withoutDueDay(candidate())],
  ])('%s', (_, given) => {
    expect(idsOf([given])).toEqual([]);
  });

  test('when there are no places', () => {
    expect(idsOf([candidate(), candidate({}, 'promise')], { ...week, capacity: 0 })).toEqual([]);
  });
});

describe('The rank is lateness times the weight of the tie, and the pretexts, less the tries', () => {
  test.each<[string, Candidate, number]>([
    ['nothing for someone due today', candidate(), 0],
    ['half for a loose tie half a rhythm late', candidate({ dueOn: inDays(-35) }), 0.5],
    ['three quarters for a close one', candidate({ tie: 'strong', dueOn: inDays(-35) }), 0.75],
    ['no more than one and a half rhythms late', candidate({ dueOn: inDays(-700) }), 1.5],
    ['no more than that for a close one, times its weight', candidate({ tie: 'strong', dueOn: inDays(-700) }), 2.25],
    ['two for a promise', candidate({}, 'promise'), 2],
    ['all pretexts together', candidate({}, 'reply-owed', 'tip', 'birthday'), 4.5],
    ['half less for each try without an answer', candidate({ dueOn: inDays(-70), triesSince: 3 }), -0.5],
    ['the pretexts alone for someone without a due day', withoutDueDay(candidate({}, 'reply-owed')), 2],
  ])('%s', (_, given, expected) => {
    expect(rankOf(given, SUNDAY)).toBeCloseTo(expected, 10);
  });

  test('and decides who comes first; then the oldest due day does, then the id', () => {
    const promised = candidate({ id: 'd', dueOn: inDays(3) }, 'promise');
    const late = candidate({ id: 'e', dueOn: inDays(-35) });
    const tomorrow = candidate({ id: 'a', dueOn: inDays(1) });
    const today = [candidate({ id: 'c' }), candidate({ id: 'b' })];
    expect(idsOf([tomorrow, ...today, late, promised])).toEqual(['d', 'e', 'b', 'c', 'a']);
  });

  test('with someone without a due day after those who have one', () => {
    const owed = ['a', 'c'].map((id) => withoutDueDay(candidate({ id }, 'reply-owed')));
    const due = candidate({ id: 'b' }, 'reply-owed');
    expect(idsOf([...owed, due])).toEqual(['b', 'a', 'c']);
    expect(idsOf([due, ...owed])).toEqual(['b', 'a', 'c']);
  });

  test('and not the order in which the candidates are named', () => {
    const some = ['c', 'a', 'b', 'd'].map((id) => candidate({ id }));
    expect(idsOf(some.toReversed())).toEqual(idsOf(some));
  });
});

describe('Two of seven places go to loose ties, and one of those to a lapsed one', () => {
  const close = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'].map((id) =>
    candidate({ id, tie: 'strong', dueOn: inDays(-70) }),
  );
  const loose = ['l1', 'l2', 'l3'].map((id) => candidate({ id }));
  const lapsed = candidate({ id: 'lapsed', dueOn: inDays(6), lastFullOn: inDays(-400) });
  const lapsedClose = candidate({ id: 'lapsed-close', tie: 'strong', dueOn: inDays(6), lastFullOn: inDays(-400) });

  test.each<[string, readonly Candidate[], number, readonly string[]]>([
    ['two of seven', [...close, ...loose], 7, ['c1', 'c2', 'c3', 'c4', 'c5', 'l1', 'l2']],
    ['one of five', [...close, ...loose], 5, ['c1', 'c2', 'c3', 'c4', 'l1']],
    ['one of two', [...close, ...loose], 2, ['c1', 'l1']],
    ['none of one', [...close, ...loose], 1, ['c1']],
    ['one of the two to the lapsed', [...close, ...loose, lapsed], 7, ['c1', 'c2', 'c3', 'c4', 'c5', 'l1', 'lapsed']],
    ['the only one to the lapsed', [...close, ...loose, lapsed], 5, ['c1', 'c2', 'c3', 'c4', 'lapsed']],
    [
      'to a loose lapsed tie before a close one',
      [...close, lapsedClose, lapsed],
      5,
      ['c1', 'c2', 'c3', 'c4', 'lapsed'],
    ],
    [
      'to a close lapsed tie when no loose one is',
      [...close, lapsedClose],
      5,
      ['c1', 'c2', 'c3', 'c4', 'lapsed-close'],
    ],
    ['none kept free when no such tie is due', close, 5, ['c1', 'c2', 'c3', 'c4', 'c5']],
    ['more than two when the loose rank higher', [...loose, ...close.slice(0, 2)], 5, ['c1', 'c2', 'l1', 'l2', 'l3']],
  ])('%s', (_, candidates, capacity, expected) => {
    expect(idsOf(candidates, { ...week, capacity })).toEqual(expected);
  });

  test('but none to one who is not due, whatever the pretext', () => {
    const promised = candidate({ id: 'promised', dueOn: inDays(90), triesSince: 3 }, 'promise');
    expect(idsOf([...close, promised], { ...week, capacity: 5 })).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
  });
});

describe('A tie has lapsed', () => {
  const month: Span = { every: 1, unit: 'month' };
  const quarter: Span = { every: 3, unit: 'month' };
  const year: Span = { every: 1, unit: 'year' };

  test.each<[string, Partial<Contact>, Span | undefined, boolean]>([
    ['after half a year, with a short rhythm', { lastFullOn: inDays(-180) }, month, true],
    ['not a day earlier', { lastFullOn: inDays(-179) }, month, false],
    ['after three rhythms', { lastFullOn: inDays(-274) }, quarter, true],
    ['not a day before the third is over', { lastFullOn: inDays(-273) }, quarter, false],
    ['after two years, with a long rhythm', { lastFullOn: inDays(-730) }, year, true],
    ['not a day before two years', { lastFullOn: inDays(-729) }, year, false],
    ['not when a greeting was given since', { lastFullOn: inDays(-900), lastLightOn: inDays(-20) }, month, false],
    ['though one has tried since', { lastFullOn: inDays(-900), lastTriedOn: inDays(-20) }, month, true],
    ['not when there never was any contact', {}, month, false],
    ['not without a rhythm', { lastFullOn: inDays(-900) }, undefined, false],
  ])('%s', (_, history, rhythm, expected) => {
    expect(isLapsed(makeContact(history), rhythm, SUNDAY)).toBe(expected);
  });
});

describe('Every card says why now', () => {
  test.each<[string, Candidate, readonly Reason[]]>([
    ['it is time', candidate(), [{ code: 'due', ids: [], days: 70 }]],
    ['long silent', candidate({ lastFullOn: inDays(-400) }), [{ code: 'lapsed', ids: [], days: 400 }]],
    [
      'the last try stayed without an answer',
      candidate({ triesSince: 1, lastTriedOn: inDays(-20) }),
      [{ code: 'retry', ids: [], days: 20 }],
    ],
    [
      'the pretexts first, the weightiest before the others',
      candidate({}, 'birthday', 'tip', 'promise'),
      [reason('promise'), reason('tip'), reason('birthday'), { code: 'due', ids: [], days: 70 }],
    ],
  ])('%s', (_, given, expected) => {
    expect(reasonsOf(given, SUNDAY)).toEqual(expected);
    expect(planItems([given], week)[0]?.reasons).toEqual(expected);
  });

  test('nothing has happened between you here yet', () => {
    const given = { contact: makeContact({ tie: 'weak', dueOn: SUNDAY }), rhythm: tenWeeks, pretexts: [] };
    expect(reasonsOf(given, SUNDAY)).toEqual([{ code: 'first', ids: [] }]);
  });

  test('that one met, when nothing has happened since', () => {
    const helle = makeContact({ tie: 'weak', dueOn: SUNDAY, metOn: inDays(-3) });
    const given = { contact: helle, rhythm: tenWeeks, pretexts: [] };
    expect(reasonsOf(given, SUNDAY)).toEqual([{ code: 'met', ids: [], days: 3 }]);
    expect(reasonsOf({ ...given, contact: { ...helle, lastLightOn: inDays(-1) } }, SUNDAY)).toEqual([
      { code: 'due', ids: [], days: 1 },
    ]);
  });
});

describe('A card is ticked', () => {
  const item = { contactId: 'helle', reasons: [] };

  test.each<[string, Partial<Interaction>, boolean]>([
    ['by a log on the day the week opens', { contactIds: ['helle'] }, true],
    ['by a log on a later day', { contactIds: ['helle'], day: inDays(4) }, true],
    ['by an encounter with several', { contactIds: ['mette', 'helle'] }, true],
    ['by a try', { contactIds: ['helle'], answered: 'no' }, true],
    ['by their word that needs no answer', { contactIds: ['helle'], initiator: 'them' }, true],
    ['not by a log of the week before', { contactIds: ['helle'], day: inDays(-1) }, false],
    ['not by a log with someone else', { contactIds: ['mette'] }, false],
    ['not by what is remembered by its month alone', { contactIds: ['helle'], precision: 'month' }, false],
    ['not by their word that waits for one', { contactIds: ['helle'], initiator: 'them', answered: 'open' }, false],
  ])('%s', (_, fields, expected) => {
    expect(isDone(item, SUNDAY, [makeInteraction(fields)])).toBe(expected);
  });

  test('and is open again when the log is deleted', () => {
    expect(isDone(item, SUNDAY, [])).toBe(false);
  });
});

describe('Whoever the candidates are', () => {
  const someDay = fc.integer({ min: -800, max: 400 }).map(inDays);
  const someContact = fc
    .record(
      {
        id: fc.uuid(),
        tie: fc.constantFrom('strong' as const, 'weak' as const),
        dueOn: someDay,
        restingSince: someDay,
        snoozedUntil: someDay,
        standing: fc.constantFrom('remembered' as const, 'never' as const),
        deletedAt: fc.constant('2026-03-01T12:00:00.000Z'),
        lastFullOn: someDay,
        lastLightOn: someDay,
        lastTriedOn: someDay,
        triesSince: fc.integer({ min: 1, max: 4 }),
      },
      { requiredKeys: ['id'] },
    )
    .map(makeContact);
  const someReasons = fc
    .uniqueArray(fc.constantFrom<ReasonCode>('promise', 'reply-owed', 'told', 'tip', 'birthday', 'seeks'))
    .map((codes) => codes.map(reason));
  const someCandidates: fc.Arbitrary<readonly Candidate[]> = fc.uniqueArray(
    fc.record(
      { contact: someContact, rhythm: aRhythm, pretexts: someReasons },
      { requiredKeys: ['contact', 'pretexts'] },
    ),
    { selector: ({ contact }) => contact.id, maxLength: 30 },
  );
  const someCapacity = fc.integer({ min: 0, max: 12 });

  test('the plan never exceeds capacity, names nobody twice and gives each a reason', () => {
    fc.assert(
      fc.property(someCandidates, someCapacity, (candidates, capacity) => {
        const items = planItems(candidates, { ...week, capacity });
        expect(items.length).toBeLessThanOrEqual(capacity);
        expect(new Set(items.map(({ contactId }) => contactId)).size).toBe(items.length);
        for (const { reasons } of items) expect(reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  test('it has nobody who rests, is snoozed, remembered, unwilling or in the trash', () => {
    fc.assert(
      fc.property(someCandidates, someCapacity, (candidates, capacity) => {
        const contactById = new Map(candidates.map(({ contact }) => [contact.id, contact]));
        for (const { contactId } of planItems(candidates, { ...week, capacity })) {
          const { restingSince, snoozedUntil, standing, deletedAt } = contactById.get(contactId) ?? {};
          expect([restingSince, standing, deletedAt]).toEqual([undefined, undefined, undefined]);
          expect((snoozedUntil ?? '') <= SUNDAY).toBe(true);
        }
      }),
    );
  });

  test('it leaves no place empty while someone waits for one', () => {
    fc.assert(
      fc.property(someCandidates, someCapacity, (candidates, capacity) => {
        const all = planItems(candidates, { ...week, capacity: candidates.length });
        expect(planItems(candidates, { ...week, capacity })).toHaveLength(Math.min(capacity, all.length));
      }),
    );
  });
});

describe('What a plan says of rows that are gone', () => {
  const due = { code: 'due', ids: [], days: 90 } as const;
  const seeks = { code: 'seeks', ids: ['ada', 'bo'] } as const;

  test.each([
    ['goes from a reason that stands on others too', [seeks, due], ['ada'], [{ ...seeks, ids: ['bo'] }, due]],
    ['goes with a reason that stood on nothing else', [seeks, due], ['ada', 'bo'], [due]],
    ['leaves a reason where there is no other', [seeks], ['ada', 'bo'], [{ ...seeks, ids: [] }]],
  ])('%s', (_, reasons, gone, left) => {
    expect(withoutReasonsOn([{ contactId: 'ida', reasons }], new Set(gone))).toEqual([
      { contactId: 'ida', reasons: left },
    ]);
  });

  test('is nothing where they are not named', () => {
    const item = { contactId: 'ida', reasons: [seeks, due] };
    expect(withoutReasonsOn([item], new Set(['cy']))[0]).toBe(item);
  });

  test('takes the words that matched along with the first row, and leaves them with it', () => {
    const tip: Reason = { code: 'tip', ids: ['one', 'other'], words: ['mentoring'] };
    const left = (gone: string) => withoutReasonsOn([{ contactId: 'ida', reasons: [tip, due] }], new Set([gone]));
    expect(left('one')).toEqual([{ contactId: 'ida', reasons: [{ code: 'tip', ids: ['other'] }, due] }]);
    expect(left('other')).toEqual([{ contactId: 'ida', reasons: [{ ...tip, ids: ['one'] }, due] }]);
  });
});

describe('What one could bring, found within the week', () => {
  const due: Reason = { code: 'due', ids: [], days: 90 };
  const birthday: Reason = { code: 'birthday', ids: [], days: 2 };
  const tip: Reason = { code: 'tip', ids: ['new'], words: ['mentoring'] };

  test('stands among the reasons by its weight', () => {
    const item = { contactId: 'ida', reasons: [birthday, due], choice: 'not-this-week' } as const;
    expect(withGifts(item, [tip])).toEqual({ ...item, reasons: [tip, birthday, due] });
  });

  test('takes nobody’s place', () => {
    const item = { contactId: 'ida', reasons: [{ ...tip, ids: ['old'] }, due] };
    expect(withGifts(item, [tip])).toBe(item);
    expect(withGifts(item, [])).toBe(item);
  });
});

describe('Whoever has a place in the plan is still meant to hear from one', () => {
  const due = makeContact({ tie: 'weak', dueOn: SUNDAY });
  const { dueOn: _dueOn, ...undue } = due;

  test.each([
    ['while they have a due day', due, planned('due'), true],
    ['without one where something was promised', undue, planned('birthday', 'promise'), true],
    ['without one where a reply is owed', undue, planned('reply-owed'), true],
    ['not once the due day is gone', undue, planned('due', 'birthday'), false],
    ['not once they rest', { ...due, restingSince: SUNDAY }, planned('promise'), false],
    ['not once one wants no suggestions', { ...due, standing: 'never' as const }, planned('promise'), false],
    ['not in the trash', { ...due, deletedAt: '2026-03-08T12:00:00.000Z' }, planned('promise'), false],
  ])('%s', (_, contact, item, expected) => {
    expect(isStillMeant(contact, item)).toBe(expected);
  });
});
