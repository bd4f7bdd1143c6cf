import { describe, expect, it } from 'vitest';
import { changedTogether, type Together } from '../../src/domain/together.ts';
import { makeContact, SUNDAY } from '../support/make.ts';

const when = { today: SUNDAY, instant: '2026-03-08T12:00:00.000Z' };
const yearly = { every: 1, unit: 'year' } as const;
const monthly = { every: 1, unit: 'month' } as const;

function made(fields: Parameters<typeof makeContact>[0], change: Together) {
  return changedTogether(makeContact(fields), change, when);
}

describe('one change to many makes of each', () => {
  it('a tie, whose rhythm counts from the day it is first set', () => {
    expect(made({}, { kind: 'tie', tie: 'weak' })).toEqual({ tie: 'weak', rhythmSince: SUNDAY });
    const since = { tie: 'strong', rhythmSince: SUNDAY } as const;
    expect(made(since, { kind: 'tie', tie: 'weak' })).toEqual({ tie: 'weak' });
    expect(made(since, { kind: 'tie', tie: 'strong' })).toBeUndefined();
  });

  it('a tie with a rhythm of its own, where one was chosen', () => {
    const since = { tie: 'weak', rhythmSince: SUNDAY } as const;
    expect(made(since, { kind: 'tie', tie: 'weak', rhythm: yearly })).toEqual({ tie: 'weak', rhythm: yearly });
    const own = { ...since, rhythm: { ...yearly } };
    expect(made(own, { kind: 'tie', tie: 'weak', rhythm: yearly })).toBeUndefined();
    expect(made(own, { kind: 'tie', tie: 'strong' })).toEqual({ tie: 'strong' });
  });

  it('someone not sorted again', () => {
    expect(made({ tie: 'weak', rhythmSince: SUNDAY }, { kind: 'tie' })).toEqual({ tie: undefined });
    expect(made({}, { kind: 'tie' })).toBeUndefined();
  });

  it('a rhythm, or the inherited one; who is not sorted has none to change', () => {
    expect(made({ tie: 'weak' }, { kind: 'rhythm', rhythm: yearly })).toEqual({ rhythm: yearly });
    expect(made({ tie: 'weak', rhythm: monthly }, { kind: 'rhythm', rhythm: yearly })).toEqual({ rhythm: yearly });
    expect(made({ tie: 'weak', rhythm: monthly }, { kind: 'rhythm' })).toEqual({ rhythm: undefined });
    expect(made({ tie: 'weak', rhythm: { ...yearly } }, { kind: 'rhythm', rhythm: yearly })).toBeUndefined();
    expect(made({ tie: 'weak' }, { kind: 'rhythm' })).toBeUndefined();
    expect(made({}, { kind: 'rhythm', rhythm: yearly })).toBeUndefined();
  });

  it('someone known from one more place, or one fewer', () => {
    const choir = { kind: 'sphere', sphereId: 'choir' } as const;
    expect(made({ sphereIds: ['work'] }, { ...choir, isIn: true })).toEqual({ sphereIds: ['work', 'choir'] });
    expect(made({ sphereIds: ['choir'] }, { ...choir, isIn: true })).toBeUndefined();
    expect(made({ sphereIds: ['work', 'choir'] }, { ...choir, isIn: false })).toEqual({ sphereIds: ['work'] });
    expect(made({ sphereIds: ['work'] }, { ...choir, isIn: false })).toBeUndefined();
  });

  it('tags more, unless they are there in any case, or tags fewer', () => {
    const two = { kind: 'tags', tags: ['choir', 'sails'], isOn: true } as const;
    expect(made({ tags: ['Sails'] }, two)).toEqual({ tags: ['Sails', 'choir'] });
    expect(made({ tags: ['sails'] }, { kind: 'tags', tags: ['Choir'], isOn: true })).toEqual({
      tags: ['sails', 'Choir'],
    });
    expect(made({ tags: ['choir'] }, { kind: 'tags', tags: ['Choir'], isOn: true })).toBeUndefined();
    expect(made({ tags: ['choir', 'sails'] }, { kind: 'tags', tags: ['choir'], isOn: false })).toEqual({
      tags: ['sails'],
    });
    expect(made({ tags: [] }, { kind: 'tags', tags: ['choir'], isOn: false })).toBeUndefined();
  });

  it('rest, where there is something to rest from', () => {
    expect(made({ snoozedUntil: SUNDAY }, { kind: 'rest' })).toEqual({ restingSince: SUNDAY, snoozedUntil: undefined });
    expect(made({ restingSince: SUNDAY }, { kind: 'rest' })).toBeUndefined();
    expect(made({ standing: 'remembered' }, { kind: 'rest' })).toBeUndefined();
  });

  it('someone awake, or in the trash', () => {
    expect(made({ restingSince: SUNDAY }, { kind: 'wake' })).toEqual({ restingSince: undefined });
    expect(made({}, { kind: 'wake' })).toBeUndefined();
    expect(made({}, { kind: 'trash' })).toEqual({ deletedAt: when.instant });
  });
});
