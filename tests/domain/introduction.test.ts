/** The specification of introductions: the life of one, step by step. */
import {
  array,
  assert,
  constant,
  constantFrom,
  integer,
  oneof,
  property,
  string,
  subarray,
  tuple,
  type Arbitrary,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import {
  afterAnswer,
  afterAsking,
  afterLettingBe,
  afterMaking,
  afterOutcome,
  afterStepBack,
  isOpen,
  mayBeIntroduced,
  mayBeThoughtOf,
  nextStep,
  standingStill,
  togetherIn,
  withOnly,
  type Introduction,
} from '../../src/domain/introduction.ts';
import { makeContact, makeIntroduction, makeSphere, SUNDAY } from '../support/make.ts';

const MONDAY = addDays(SUNDAY, 1);
const TUESDAY = addDays(SUNDAY, 2);

const idea = makeIntroduction({ contactIds: ['anders', 'sofie'] });
const askedAnders = afterAsking(idea, { contactId: 'anders', day: SUNDAY });
const andersWants = afterAnswer(askedAnders, { contactId: 'anders', answer: 'yes', day: MONDAY });
const askedSofie = afterAsking(andersWants, { contactId: 'sofie', day: MONDAY });
const bothWant = afterAnswer(askedSofie, { contactId: 'sofie', answer: 'yes', day: TUESDAY });
const made = afterMaking(bothWant, TUESDAY);
const told = afterOutcome(made, ' They meet in May. ');
const sofieWouldRatherNot = afterAnswer(askedSofie, { contactId: 'sofie', answer: 'no', day: TUESDAY });
const letBe = afterLettingBe(andersWants);

describe('the life of an introduction', () => {
  it('is an idea until the first is asked; each is asked in turn, and when all said yes they are brought together', () => {
    const life = [idea, askedAnders, andersWants, askedSofie, bothWant, made, told];
    expect(life.map(({ status }) => status)).toEqual(['idea', 'asking', 'asking', 'asking', 'asking', 'made', 'made']);
    expect(life.map(nextStep)).toEqual([
      { code: 'ask', contactIds: ['anders'], since: SUNDAY },
      { code: 'wait', contactIds: ['anders'], since: SUNDAY },
      { code: 'ask', contactIds: ['sofie'], since: MONDAY },
      { code: 'wait', contactIds: ['sofie'], since: MONDAY },
      { code: 'make', contactIds: ['anders', 'sofie'], since: TUESDAY },
      { code: 'outcome', contactIds: ['anders', 'sofie'], since: TUESDAY },
      undefined,
    ]);
    expect(told).toMatchObject({ madeOn: TUESDAY, outcome: 'They meet in May.' });
  });

  it('is declined when one of two would rather not', () => {
    expect(sofieWouldRatherNot).toMatchObject({
      status: 'declined',
      asked: [
        { contactId: 'anders', askedOn: SUNDAY, answer: 'yes', answeredOn: MONDAY },
        { contactId: 'sofie', askedOn: MONDAY, answer: 'no', answeredOn: TUESDAY },
      ],
    });
    expect(nextStep(sofieWouldRatherNot)).toBeUndefined();
  });

  it('goes on with the others when one of three would rather not', () => {
    const three = { ...idea, contactIds: ['anders', 'sofie', 'maja'] };
    const asked = afterAsking(three, { contactId: 'anders', day: SUNDAY });
    const after = afterAnswer(asked, { contactId: 'anders', answer: 'no', day: MONDAY });
    expect(after.status).toBe('asking');
    expect(togetherIn(after)).toEqual(['sofie', 'maja']);
    expect(nextStep(after)).toMatchObject({ code: 'ask', contactIds: ['sofie'] });
  });

  it('can be let be at any step before they are brought together', () => {
    expect([idea, askedAnders, bothWant].map((each) => afterLettingBe(each).status)).toEqual(Array(3).fill('declined'));
    expect(nextStep(letBe)).toBeUndefined();
    expect(afterLettingBe(made)).toBe(made);
  });

  it('may be made without asking, when they met by themselves', () => {
    expect(afterMaking(idea, SUNDAY)).toMatchObject({ status: 'made', madeOn: SUNDAY, asked: [] });
  });

  it('is over once one said that one does not know what came of it', () => {
    expect(nextStep(afterOutcome(made, ''))).toBeUndefined();
  });

  it.each([
    ['asking someone who was asked', () => afterAsking(askedAnders, { contactId: 'anders', day: MONDAY }), askedAnders],
    ['asking someone who is not in it', () => afterAsking(idea, { contactId: 'maja', day: MONDAY }), idea],
    ['asking once it is made', () => afterAsking(made, { contactId: 'maja', day: MONDAY }), made],
    ['an answer nobody asked for', () => afterAnswer(idea, { contactId: 'anders', answer: 'yes', day: MONDAY }), idea],
    ['an answer once it is made', () => afterAnswer(made, { contactId: 'anders', answer: 'no', day: MONDAY }), made],
    ['making it twice', () => afterMaking(made, MONDAY), made],
    ['making what was declined', () => afterMaking(letBe, MONDAY), letBe],
    ['an outcome of what is not made', () => afterOutcome(bothWant, 'They met.'), bothWant],
  ])('leaves it as it is: %s', (_, act, same) => {
    expect(act()).toBe(same);
  });

  it('may have come from a file that says no day: then nothing is known of how long it has waited', () => {
    expect(nextStep({ ...idea, updatedAt: 'once upon a time' })).toEqual({ code: 'ask', contactIds: ['anders'] });
    expect(nextStep({ ...idea, status: 'made', updatedAt: '' })).toEqual({
      code: 'outcome',
      contactIds: ['anders', 'sofie'],
    });
    expect(standingStill([{ ...idea, updatedAt: '' }], addDays(SUNDAY, 1000))).toEqual([]);
  });

  it('has no next step when only one is left whom it could bring together', () => {
    expect(nextStep(withOnly(askedSofie, new Set(['sofie'])))).toBeUndefined();
  });

  it('goes on without someone who is gone', () => {
    const three = { ...askedAnders, contactIds: ['anders', 'sofie', 'maja'] };
    const now = withOnly(three, new Set(['sofie', 'maja']));
    expect(now.asked).toEqual([]);
    expect(nextStep(now)).toMatchObject({ code: 'ask', contactIds: ['sofie'] });
  });
});

describe('taking back the last step', () => {
  it.each([
    ['the outcome', told, made],
    ['bringing together', made, bothWant],
    ['a yes', bothWant, askedSofie],
    ['an asking', askedSofie, andersWants],
    ['the first asking', askedAnders, idea],
    ['a no', sofieWouldRatherNot, askedSofie],
    ['letting it be', letBe, andersWants],
    ['letting an idea be', afterLettingBe(idea), idea],
    ['nothing', idea, idea],
  ])('takes back %s', (_, after, before) => {
    expect(afterStepBack(after)).toEqual(before);
  });

  it('forgets the messages by which they were brought together', () => {
    expect(afterStepBack({ ...made, groupId: 'group' })).toEqual(bothWant);
  });
});

describe('standing still', () => {
  it.each([
    ['an idea', idea, SUNDAY, 21],
    ['one asked without an answer', askedAnders, SUNDAY, 10],
    ['a yes after which nobody was asked', andersWants, MONDAY, 10],
    ['all said yes', bothWant, TUESDAY, 10],
    ['one brought together', made, TUESDAY, 30],
  ] as const)('%s stands still after a while, not before', (_, introduction, since, days) => {
    expect(standingStill([introduction], addDays(since, days - 1))).toEqual([]);
    expect(standingStill([introduction], addDays(since, days))).toEqual([
      { introduction, step: nextStep(introduction), days },
    ]);
  });

  it('is nothing that is over or in the trash', () => {
    const over = [told, sofieWouldRatherNot, letBe, { ...idea, deletedAt: '2026-03-09T12:00:00.000Z' }];
    expect(standingStill(over, addDays(SUNDAY, 1000))).toEqual([]);
  });

  it('tells of the longest wait first, then in the order of ids', () => {
    const [first, second] = [makeIntroduction({ ...idea, id: 'a' }), makeIntroduction({ ...idea, id: 'b' })];
    const still = standingStill([made, second, first], addDays(SUNDAY, 100));
    expect(still.map(({ introduction }) => introduction)).toEqual([first, second, made]);
  });
});

describe('who may be brought together', () => {
  const spheres = new Map([
    ['work', makeSphere({ id: 'work' })],
    ['family', makeSphere({ id: 'family', private: true })],
  ]);
  it.each([
    ['someone from work', { sphereIds: ['work'] }, true, true],
    ['someone of no sphere', {}, true, true],
    ['someone from work and family', { sphereIds: ['work', 'family'] }, true, true],
    ['someone of private life alone', { sphereIds: ['family'] }, false, false],
    ['someone at professional distance', { distance: true }, false, false],
    ['someone in the trash', { deletedAt: '2026-03-08T12:00:00.000Z' }, false, false],
    ['someone remembered', { standing: 'remembered' }, false, false],
    ['someone who gets no suggestions: only by hand', { standing: 'never' }, true, false],
    ['someone resting: only by hand', { restingSince: SUNDAY }, true, false],
    ['someone snoozed: only by hand', { snoozedUntil: MONDAY }, true, false],
    ['someone no longer snoozed', { snoozedUntil: SUNDAY }, true, true],
  ] as const)('%s', (_, fields, byHand, byItself) => {
    const contact = makeContact(fields);
    expect(mayBeIntroduced(contact, spheres)).toBe(byHand);
    expect(mayBeThoughtOf(contact, spheres, SUNDAY)).toBe(byItself);
  });
});

const people = ['anders', 'sofie', 'maja', 'per'];
const person = constantFrom(...people);
const day = integer({ min: 0, max: 60 }).map((days) => addDays(calendarDate('2026-03-08'), days));
type Act = (introduction: Introduction) => Introduction;
const act: Arbitrary<Act> = oneof(
  tuple(person, day).map(
    ([contactId, on]): Act =>
      (row) =>
        afterAsking(row, { contactId, day: on }),
  ),
  tuple(person, constantFrom('yes' as const, 'no' as const), day).map(
    ([contactId, answer, on]): Act =>
      (row) =>
        afterAnswer(row, { contactId, answer, day: on }),
  ),
  day.map(
    (on): Act =>
      (row) =>
        afterMaking(row, on),
  ),
  string().map(
    (outcome): Act =>
      (row) =>
        afterOutcome(row, outcome),
  ),
  constant<Act>(afterLettingBe),
  constant<Act>(afterStepBack),
);
const acts = array(act, { maxLength: 20 });
const begun = subarray(people, { minLength: 2 }).map((contactIds) => makeIntroduction({ contactIds }));

describe('whatever is done in whatever order', () => {
  it('the status says what the row holds, nobody is asked twice, and there is a next step until it is over', () => {
    assert(
      property(begun, acts, (first, done) => {
        const after = done.reduce((row, step) => step(row), first);
        const { status, asked, madeOn, contactIds } = after;
        const ids = asked.map(({ contactId }) => contactId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(contactIds).toEqual(expect.arrayContaining(ids));
        expect(madeOn !== undefined).toBe(status === 'made');
        expect(status === 'idea' && asked.length > 0).toBe(false);
        expect(status !== 'made' && after.outcome !== undefined).toBe(false);
        expect(nextStep(after) === undefined).toBe(status === 'declined' || after.outcome !== undefined);
      }),
    );
  });

  it('taking back often enough leads to the idea it began with', () => {
    assert(
      property(begun, acts, (first, done) => {
        let row = done.reduce((each, step) => step(each), first);
        for (let step = 0; step < 2 * people.length + 3; step += 1) row = afterStepBack(row);
        expect(row).toEqual(first);
        expect(isOpen(row)).toBe(true);
      }),
    );
  });
});
