/** The specification of the inventory: the stops of the walk, where one stands in it, and what it teaches of whom. */
import { describe, expect, it } from 'vitest';
import {
  learntOf,
  nextStop,
  stopsDone,
  stopState,
  stopsWith,
  withNamed,
  withoutNamed,
  type Inventory,
} from '../../src/domain/inventory.ts';
import { FIRST_SPHERES } from '../../src/domain/sphere.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { makeContact, makeSphere, SUNDAY } from '../support/make.ts';

const NAMES = {
  family: 'Family',
  friends: 'Friends',
  work: 'Work',
  profession: 'Profession',
  association: 'Association',
  neighbourhood: 'Neighbourhood',
};

const FIRST = FIRST_SPHERES.map(({ key, color, private: isPrivate }, order) =>
  makeSphere({ id: key, name: NAMES[key], color, private: isPrivate, order }),
);

describe('the stops', () => {
  const stops = stopsWith(FIRST, NAMES);

  it('lead by family, places, learning, work and what one does together', () => {
    expect(stops).toHaveLength(22);
    expect(stops[0]).toEqual({ code: 'mothers-side', sphereId: 'family' });
    expect(stops.at(-1)).toEqual({ code: 'online' });
  });

  it('know the sphere they stand for', () => {
    expect(stops.find(({ code }) => code === 'bosses')).toEqual({ code: 'bosses', sphereId: 'work' });
    expect(stops.find(({ code }) => code === 'neighbours')).toEqual({ code: 'neighbours', sphereId: 'neighbourhood' });
  });

  it('know it by its looks where its name is of another language', () => {
    const danish = FIRST.map((sphere) => (sphere.id === 'work' ? { ...sphere, name: 'Arbejde' } : sphere));
    expect(stopsWith(danish, NAMES).find(({ code }) => code === 'bosses')?.sphereId).toBe('work');
  });

  it('do without it where it is gone, and take the first of two', () => {
    const [family] = FIRST;
    const twin = makeSphere({ id: 'twin', name: 'family', color: 'iris', order: 9 });
    expect(stopsWith([], NAMES).find(({ code }) => code === 'bosses')).toEqual({ code: 'bosses' });
    expect(stopsWith(family === undefined ? [] : [family, twin], NAMES)[0]?.sphereId).toBe('family');
  });

  it('end with the spheres of one’s own', () => {
    const choir = makeSphere({ id: 'choir', name: 'Choir', color: 'iris', order: 6 });
    const odd = makeSphere({ id: 'odd', name: 'Chess', color: 'ochre', private: false, order: 0 });
    expect(stopsWith([...FIRST.slice(1), choir, odd], NAMES).slice(-2)).toEqual([
      { code: 'sphere:choir', sphereId: 'choir' },
      { code: 'sphere:odd', sphereId: 'odd' },
    ]);
  });
});

describe('where a stop stands', () => {
  const named = [{ name: 'Per', as: 'weak' }] as const;

  it.each([
    ['never come to', undefined, 'open'],
    ['come to, nothing said', { where: 'Ry' }, 'open'],
    ['with names that wait', { named }, 'begun'],
    ['done, with names that came later', { doneOn: SUNDAY, named }, 'begun'],
    ['done', { doneOn: SUNDAY }, 'done'],
    ['left for another day', { skippedOn: SUNDAY, named: [] }, 'skipped'],
  ] as const)('%s', (_, progress, state) => {
    expect(stopState(progress)).toBe(state);
  });
});

describe('going on', () => {
  const stops = stopsWith([], NAMES).slice(0, 4);
  const [first, second, third, fourth] = stops.map(({ code }) => code);
  const done = { doneOn: SUNDAY };
  const skipped = { skippedOn: SUNDAY };

  it.each<[string, Inventory, string | undefined, string | undefined]>([
    ['begins with the first', {}, undefined, first],
    ['goes past what is done', { 'mothers-side': done }, undefined, second],
    ['goes from where one is', {}, 'fathers-side', third],
    ['comes round', { 'childrens-friends': done }, 'childrens-friends', first],
    ['leaves the skipped for last', { 'mothers-side': skipped }, undefined, second],
    [
      'comes back to the skipped',
      { 'mothers-side': skipped, 'fathers-side': done, 'in-laws': done, 'childrens-friends': done },
      undefined,
      first,
    ],
    [
      'stays not where one is',
      { 'mothers-side': done, 'fathers-side': done, 'in-laws': done },
      'childrens-friends',
      undefined,
    ],
    ['knows the last', { 'mothers-side': done }, 'in-laws', fourth],
  ])('%s', (_, inventory, from, expected) => {
    expect(nextStop(stops, inventory, from)?.code).toBe(expected);
  });

  it('counts what is done', () => {
    expect(stopsDone(stops, { 'mothers-side': done, 'in-laws': skipped })).toBe(1);
  });
});

describe('names that come to mind', () => {
  const per = { name: 'Per Holm', as: 'weak' } as const;
  const maja = { name: 'Maja Bak', as: 'strong', contactId: 'maja' } as const;

  it('are kept, each once, as said last', () => {
    const progress = [per, maja, { ...per, name: 'per holm', as: 'rest' } as const].reduce(withNamed, {});
    expect(progress.named).toEqual([maja, { name: 'per holm', as: 'rest' }]);
  });

  it('may be namesakes of somebody who is here', () => {
    const progress = [per, { ...maja, name: 'Per Holm' }].reduce(withNamed, {});
    expect(progress.named).toHaveLength(2);
    expect(withoutNamed(progress, { ...maja, as: 'rest' }).named).toEqual([per]);
  });

  it('may be let go of, also where there are none', () => {
    expect(withoutNamed({ named: [per, maja] }, per).named).toEqual([maja]);
    expect(withoutNamed({}, per).named).toEqual([]);
  });
});

describe('what a stop teaches of somebody', () => {
  const learnt = { as: 'weak', sphereId: 'work', where: 'Rambøll', today: SUNDAY } as const;

  it('is tie, sphere and where one met', () => {
    expect(learntOf(makeContact(), learnt)).toEqual({
      tie: 'weak',
      rhythmSince: SUNDAY,
      sphereIds: ['work'],
      metThrough: 'Rambøll',
    });
  });

  it('is that they may rest', () => {
    expect(learntOf(makeContact(), { ...learnt, as: 'rest' })).toMatchObject({ restingSince: SUNDAY });
  });

  it.each([
    ['tie', makeContact({ tie: 'strong' }), { sphereIds: ['work'], metThrough: 'Rambøll' }],
    ['rest', makeContact({ restingSince: SUNDAY }), { sphereIds: ['work'], metThrough: 'Rambøll' }],
    ['standing', makeContact({ standing: 'never' }), { sphereIds: ['work'], metThrough: 'Rambøll' }],
    ['sphere', makeContact({ tie: 'weak', sphereIds: ['family'] }), { metThrough: 'Rambøll' }],
    ['where', makeContact({ tie: 'weak', metThrough: 'a course' }), { sphereIds: ['work'] }],
  ])('never goes against what was known: %s', (_, contact, expected) => {
    expect(learntOf(contact, learnt)).toEqual(expected);
  });

  it('keeps the day a rhythm began on', () => {
    const before = calendarDate('2026-01-01');
    expect(learntOf(makeContact({ rhythmSince: before }), learnt).rhythmSince).toBe(before);
  });

  it('may be nothing about where', () => {
    expect(learntOf(makeContact(), { ...learnt, sphereId: undefined, where: undefined })).toEqual({
      tie: 'weak',
      rhythmSince: SUNDAY,
    });
  });
});
