/** The specification of ways of two steps: who could speak to somebody who fits. */
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { closerWays, isNear, MOST_WAYS, type Circle, type CloserSearch } from '../../src/domain/closer.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { makeContact, SUNDAY } from '../support/make.ts';

const LATELY = { lastFullOn: calendarDate('2026-02-01') };

function search(...fitting: readonly string[]): CloserSearch {
  return {
    fitting: fitting.map((id) => ({ id, words: ['law'] })),
    told: [],
    isNamedIn: (id, text) => text.includes(id),
  };
}

function told(...ids: readonly string[]): CloserSearch {
  return { ...search(), told: ids.map((id) => ({ id, words: ['lawyer'] })) };
}

function ways(people: readonly Partial<Contact>[], circles: readonly Circle[] = [], sought = search('jurist')) {
  return closerWays(
    people.map((fields) => makeContact(fields)),
    circles,
    { search: sought, today: SUNDAY },
  );
}

const MAJA = { id: 'maja', tie: 'strong' } as const;
const JURIST = { id: 'jurist', tie: 'weak' } as const;

describe('isNear', () => {
  it.each([
    ['a close tie, however long ago', { tie: 'strong' }, true],
    ['a loose one of this winter', { tie: 'weak', ...LATELY }, true],
    ['a loose one of half a year ago', { tie: 'weak', lastFullOn: calendarDate('2025-09-08') }, true],
    ['a loose one of before', { tie: 'weak', lastFullOn: calendarDate('2025-09-07') }, false],
    ['one who got no more than a like', { tie: 'weak', lastLightOn: SUNDAY }, false],
    ['one not sorted yet', {}, false],
  ] as const)('%s', (_, fields, expected) => {
    expect(isNear(makeContact(fields), SUNDAY)).toBe(expected);
  });
});

describe('a way', () => {
  it.each([
    ['who introduced us', [MAJA, { ...JURIST, introducedById: 'maja' }], [], { code: 'introduced-us' }],
    ['whom they introduced', [{ ...MAJA, introducedById: 'jurist' }, JURIST], [], { code: 'introduced-by-them' }],
    [
      'through whom we met, as it was written',
      [MAJA, { ...JURIST, metThrough: 'a party at maja’s' }],
      [],
      { code: 'met-through' },
    ],
    [
      'a network of both',
      [MAJA, JURIST],
      [{ code: 'network', id: 'n', contactIds: ['jurist', 'maja'] }],
      { code: 'network', id: 'n' },
    ],
    [
      'a dinner of both',
      [MAJA, JURIST],
      [{ code: 'met', id: 'i', contactIds: ['maja', 'jurist'] }],
      { code: 'met', id: 'i' },
    ],
  ] as const)('goes by %s', (_, people, circles, through) => {
    expect(ways(people, circles)).toEqual([{ nearId: 'maja', fittingId: 'jurist', through, words: ['law'] }]);
  });

  it('goes by what a note says of whom somebody knows, though they are not here themselves', () => {
    expect(ways([MAJA, { id: 'far-off' }], [], told('maja', 'far-off', 'gone'))).toEqual([
      { nearId: 'maja', through: { code: 'note' }, words: ['lawyer'] },
    ]);
  });

  it.each([
    ['nobody has anything in common with them', [MAJA, JURIST], []],
    ['they are near oneself: one just asks', [MAJA, { ...JURIST, ...LATELY, introducedById: 'maja' }], []],
    [
      'the one who leads there is no nearer',
      [
        { ...MAJA, tie: 'weak' },
        { ...JURIST, introducedById: 'maja' },
      ],
      [],
    ],
    ['whoever introduced us is not among those one may turn to', [{ ...JURIST, introducedById: 'maja' }], []],
    ['who fits is not among them', [MAJA], [{ code: 'met', id: 'i', contactIds: ['maja', 'jurist'] }]],
    [
      'the gathering was so great that people need not know one another',
      [MAJA, JURIST],
      [{ code: 'met', id: 'i', contactIds: ['maja', 'jurist', ...Array.from({ length: 29 }, (_, n) => `p${n}`)] }],
    ],
  ] as const)('is none where %s', (_, people, circles) => {
    expect(ways(people, circles)).toEqual([]);
  });

  it('tells of the surest thing two have in common', () => {
    const circles: readonly Circle[] = [{ code: 'network', id: 'n', contactIds: ['maja', 'jurist'] }];
    expect(ways([MAJA, { ...JURIST, introducedById: 'maja' }], circles)).toMatchObject([
      { through: { code: 'introduced-us' } },
    ]);
  });
});

describe('several ways', () => {
  it('follow who fits best, with two to each, those nearest first', () => {
    const circles: readonly Circle[] = [
      { code: 'network', id: 'n', contactIds: ['late', 'later', 'close', 'also-close', 'jurist'] },
      { code: 'network', id: 'm', contactIds: ['late', 'notary'] },
    ];
    const people = [
      { id: 'late', tie: 'weak', ...LATELY },
      { id: 'later', tie: 'weak', lastFullOn: SUNDAY },
      { id: 'close', tie: 'strong' },
      { id: 'also-close', tie: 'strong' },
      JURIST,
      { id: 'notary' },
    ] as const;
    const found = ways(people, circles, search('notary', 'jurist'));
    expect(found.map(({ nearId, fittingId }) => [nearId, fittingId])).toEqual([
      ['late', 'notary'],
      ['also-close', 'jurist'],
      ['close', 'jurist'],
    ]);
    const loose = ways(
      people.filter(({ id }) => !id.includes('close')),
      circles,
    );
    expect(loose.map(({ nearId }) => nearId)).toEqual(['later', 'late']);
  });

  it('are few', () => {
    const people = Array.from({ length: 9 }, (_, n) => ({ ...MAJA, id: `p${n}` }));
    expect(ways(people, [], told(...people.map(({ id }) => id)))).toHaveLength(MOST_WAYS);
  });

  it('stand on people introduced by one and the same', () => {
    const people = [
      JURIST,
      { ...MAJA, introducedById: 'jurist' },
      { id: 'per', tie: 'strong', introducedById: 'jurist' },
    ] as const;
    expect(ways(people).map(({ nearId }) => nearId)).toEqual(['maja', 'per']);
  });
});
