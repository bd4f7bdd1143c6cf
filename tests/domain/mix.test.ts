/** The mix: how alike the members of a network are, and what that is good for. */
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import { mixOf, type MixAdvice, type MixPart, type PartOfMix } from '../../src/domain/mix.ts';
import type { PurposeKind } from '../../src/domain/purpose.ts';
import { makeContact } from '../support/make.ts';

const people = (...fields: readonly Partial<Contact>[]) => fields.map((each) => makeContact(each));

function part(name: MixPart, ...fields: readonly Partial<Contact>[]): PartOfMix | undefined {
  return mixOf(people(...fields), []).parts.find((each) => each.part === name);
}

const sphere = (id: string) => ({ sphereIds: [id] });
const board = { level: 'board' } as const;
const staff = { level: 'staff' } as const;
const leadership = { level: 'leadership' } as const;

describe('In one part', () => {
  test('all at one level are alike, one from each are different', () => {
    expect(part('level', board, board, board)).toMatchObject({ difference: 0, likeness: 'alike' });
    expect(part('level', board, staff, leadership)).toMatchObject({ difference: 1, likeness: 'different' });
  });

  test('two of one kind and one of another lie between, where many kinds are possible', () => {
    const two = part('sphere', sphere('work'), sphere('work'), sphere('work'), sphere('choir'));
    expect(two).toMatchObject({ difference: 0.375, likeness: 'between', most: { value: 'work', count: 3 } });
  });

  test('ties are of two kinds, so half and half is as different as can be', () => {
    const ties = [{ tie: 'strong' }, { tie: 'strong' }, { tie: 'weak' }, { tie: 'weak' }] as const;
    expect(part('tie', ...ties)).toMatchObject({ difference: 1, likeness: 'different' });
  });

  test('whoever shares one sphere of several has something in common', () => {
    const found = part('sphere', { sphereIds: ['a', 'b'] }, { sphereIds: ['b', 'c'] }, { sphereIds: ['b'] });
    expect(found).toMatchObject({ difference: 0, most: { value: 'b', count: 3 } });
  });

  test('professions are alike by a word of their title, whatever its case; short words say nothing', () => {
    const titles = [{ jobTitle: 'Teacher of maths' }, { jobTitle: 'teacher' }, { jobTitle: 'Head of IT' }] as const;
    const found = part('profession', ...titles);
    expect(found?.most).toEqual({ value: 'teacher', count: 2 });
    expect(found?.difference).toBeCloseTo(4 / 9);
  });

  test('without a title, what someone is good at stands for their profession', () => {
    const found = part(
      'profession',
      { competences: ['Budgets'] },
      { competences: ['budgets'] },
      { jobTitle: 'Budgets' },
    );
    expect(found).toMatchObject({ known: 3, difference: 0 });
  });

  test('of fewer than three nothing is said', () => {
    expect(part('reach', { reach: 'local' }, { reach: 'local' }, {})).toEqual({
      part: 'reach',
      known: 2,
      most: { value: 'local', count: 2 },
    });
    expect(part('reach')).toEqual({ part: 'reach', known: 0 });
  });

  test('those in the trash, and those who are remembered, are not of the mix', () => {
    const gone = [
      { ...board, deletedAt: '2026-03-08T12:00:00.000Z' },
      { ...board, standing: 'remembered' },
    ] as const;
    expect(part('level', ...gone, staff)?.known).toBe(1);
  });
});

describe('As a whole', () => {
  const alike = people(board, board, board);
  const different = people(board, staff, leadership);
  const mixed = people(board, board, board, staff);

  test('nothing is said while nothing is known', () => {
    const mix = mixOf(people({}, {}, {}), ['inspiration']);
    expect(mix).not.toHaveProperty('likeness');
    expect(mix).not.toHaveProperty('advice');
  });

  test('it is the mean of what is known', () => {
    const fields = { level: 'board', reach: 'local' } as const;
    expect(mixOf(people(fields, { ...fields, level: 'staff' }, { ...fields, level: 'leadership' }), []).likeness).toBe(
      'between',
    );
  });

  test.each<[MixAdvice, Contact[], PurposeKind[]]>([
    ['deep', alike, ['quality']],
    ['tunnel', alike, ['new-job']],
    ['alike', alike, []],
    ['new', different, ['inspiration']],
    ['common-ground', different, ['feedback']],
    ['different', different, ['friendship']],
    ['between', mixed, ['inspiration']],
  ])('it is said to be good for what the purpose needs: %s', (advice, members, purposes) => {
    expect(mixOf(members, purposes).advice).toBe(advice);
  });

  test('of very many, some say how the others are', () => {
    const many = Array.from({ length: 1000 }, (_, place) =>
      makeContact({ level: place % 2 === 0 ? 'board' : 'staff' }),
    );
    const level = mixOf(many, []).parts.find(({ part: name }) => name === 'level');
    expect(level?.known).toBe(334);
    expect(level?.difference).toBeCloseTo(0.75, 1);
  });

  test('the first purpose that needs one or the other decides', () => {
    expect(mixOf(alike, ['friendship', 'challenge', 'quality']).advice).toBe('tunnel');
  });
});
