import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/domain/level.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { onlyAsking, sameFew, type Receiver, type YearEntry } from '../../src/domain/pitfall-giving.ts';

function receiver(id: string, fields: Partial<Receiver> = {}): Receiver {
  return { id, seeks: [], tie: 'weak', ...fields };
}

function times(count: number, entry: YearEntry): readonly YearEntry[] {
  return Array.from({ length: count }, () => entry);
}

function gifts(count: number, contactId: string): readonly YearEntry[] {
  return times(count, { contactId, direction: 'given', kind: 'help' });
}

function got(count: number, contactId: string, more: Partial<YearEntry> = {}): readonly YearEntry[] {
  return times(count, { contactId, direction: 'received', kind: 'help', ...more });
}

function levelled(levels: readonly (Level | undefined)[]): readonly Receiver[] {
  return levels.map((level, place) => receiver(`p${place}`, level === undefined ? {} : { level }));
}

const CROWD = Array.from({ length: 12 }, (_, place) => receiver(`p${place}`));

describe('giving to those who have much', () => {
  test('four in five of ten gifts to three people, where one knows twelve', () => {
    const entries = [...gifts(4, 'p0'), ...gifts(2, 'p1'), ...gifts(2, 'p2'), ...gifts(1, 'p3'), ...gifts(1, 'p4')];
    expect(sameFew(entries, CROWD)).toEqual({ code: 'same-few', to: 'few' });
  });

  test('names someone who looks for something, got nothing, and has been quiet longest', () => {
    const people = [
      ...CROWD,
      receiver('lately', { seeks: ['a job'], lastFullOn: calendarDate('2026-02-01') }),
      receiver('quiet', { seeks: ['a flat'], lastFullOn: calendarDate('2025-02-01') }),
    ];
    expect(sameFew(gifts(10, 'p0'), people)).toMatchObject({ contactId: 'quiet' });
    const never = [...people, receiver('never', { seeks: ['a cat'] })];
    expect(sameFew(gifts(10, 'p0'), never)).toMatchObject({ contactId: 'never' });
  });

  test('not with fewer gifts, fewer people, or gifts that go round', () => {
    expect(sameFew(gifts(9, 'p0'), CROWD)).toBeUndefined();
    expect(sameFew(gifts(10, 'p0'), CROWD.slice(1))).toBeUndefined();
    expect(sameFew(gifts(10, 'p0'), CROWD.slice(0, 11))).toBeUndefined();
    expect(
      sameFew(
        gifts(10, 'p0'),
        CROWD.map(({ id, seeks }) => ({ id, seeks })),
      ),
    ).toBeUndefined();
    const round = CROWD.flatMap(({ id }) => gifts(1, id));
    expect(sameFew(round, CROWD)).toBeUndefined();
  });

  const SPREAD = CROWD.slice(0, 10).flatMap(({ id }) => gifts(1, id));

  test('four in five to boards and leaderships, while one knows staff', () => {
    const eight = Array.from({ length: 8 }, (_, place) => (place % 2 === 0 ? 'board' : 'leadership') as Level);
    const people = [...levelled([...eight, 'staff', 'staff']), receiver('nils', { level: 'staff', seeks: ['a job'] })];
    expect(sameFew(SPREAD, people)).toEqual({ code: 'same-few', to: 'leaders', contactId: 'nils' });
    const leader = receiver('lise', { level: 'board', seeks: ['a job'] });
    expect(sameFew(SPREAD, [...people.slice(0, -1), leader])).toEqual({ code: 'same-few', to: 'leaders' });
  });

  test('not where most levels are unknown, or where one knows leaders alone', () => {
    const known: readonly Level[] = Array.from({ length: 10 }, () => 'board');
    expect(sameFew(SPREAD, levelled(known))).toBeUndefined();
    const unknown = levelled([...known.slice(0, 6), 'staff', undefined, undefined, undefined]);
    expect(sameFew(SPREAD, unknown)).toBeUndefined();
  });
});

describe('only ever asking', () => {
  test('five times asked or helped, and nothing given', () => {
    expect(onlyAsking(got(2, 'p1'), ['p0', 'p0', 'p0'], CROWD)).toEqual({ code: 'only-asking', contactId: 'p0' });
  });

  test('somebody who got something is not named, nor somebody of whom nothing may be said', () => {
    const entries = [...got(6, 'p1'), ...gifts(1, 'p1')];
    expect(onlyAsking(entries, [], CROWD)).toEqual({ code: 'only-asking' });
    expect(onlyAsking(got(5, 'private'), [], CROWD)).toEqual({ code: 'only-asking' });
  });

  test('of two who were asked as often, always the same is named', () => {
    const asked = ['p1', 'p0', 'p1', 'p0', 'p2'];
    expect(onlyAsking([], asked, CROWD)).toEqual({ code: 'only-asking', contactId: 'p0' });
  });

  test('not below five, not where one gave once for five, and tips that come unasked are nothing one asked for', () => {
    expect(onlyAsking([], ['p0', 'p0', 'p0', 'p0'], CROWD)).toBeUndefined();
    expect(onlyAsking([...got(5, 'p1'), ...gifts(1, 'p2')], [], CROWD)).toBeUndefined();
    expect(onlyAsking(got(9, 'p1', { kind: 'tip' }), [], CROWD)).toBeUndefined();
  });

  test('an answer to an ask is counted with the ask', () => {
    const asked = ['p0', 'p0', 'p0', 'p0'];
    expect(onlyAsking(got(4, 'p0', { isAnswer: true }), asked, CROWD)).toBeUndefined();
  });
});
