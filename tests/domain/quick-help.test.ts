/** Quick help: whom one may ring today, and in which order. */
import { describe, expect, test } from 'vitest';
import type { AskLoad } from '../../src/domain/ask-load.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import { mayBeRung, ringList } from '../../src/domain/quick-help.ts';
import { makeContact, makeSphere, SUNDAY } from '../support/make.ts';

const phones = [{ label: 'mobile', value: '+45 20 30 40 50' }];

describe('who may be rung', () => {
  const family = makeSphere({ id: 'family', private: true });
  const spheres = new Map([[family.id, family]]);

  test.each([
    ['somebody of whom one has said so', { phones, quickHelp: true }, true],
    ['a close tie with a phone', { phones, tie: 'strong' }, true],
    ['not a loose one', { phones, tie: 'weak' }, false],
    ['not without a phone', { quickHelp: true, tie: 'strong' }, false],
    ['not close family', { phones, tie: 'strong', sphereIds: ['family'] }, false],
    ['family of whom one has said so', { phones, quickHelp: true, sphereIds: ['family'] }, true],
    ['a close tie in a sphere that is gone', { phones, tie: 'strong', sphereIds: ['gone'] }, true],
    ['nobody at professional distance', { phones, quickHelp: true, distance: true }, false],
    ['nobody who rests', { phones, quickHelp: true, restingSince: SUNDAY }, false],
    ['nobody without suggestions', { phones, quickHelp: true, standing: 'never' }, false],
    ['nobody in the trash', { phones, quickHelp: true, deletedAt: '2026-03-01T12:00:00.000Z' }, false],
  ] as const)('%s', (_, fields, may) => {
    expect(mayBeRung(makeContact(fields), spheres)).toBe(may);
  });
});

describe('the order', () => {
  const load: AskLoad = { lately: 1, lastOn: SUNDAY, waits: false, refusals: 0 };

  test('those chosen for it, then who was asked least, then whom one talked to last, then by id', () => {
    const people = [
      { id: 'silent' },
      { id: 'asked', load },
      { id: 'long-ago', lastFullOn: addDays(SUNDAY, -90) },
      { id: 'lately', lastFullOn: addDays(SUNDAY, -9) },
      { id: 'chosen', quickHelp: true, load },
      { id: 'quiet' },
    ];
    const ids = ['chosen', 'lately', 'long-ago', 'quiet', 'silent', 'asked'];
    expect(ringList(people)).toEqual({ ids, heldBack: [] });
    expect(ringList(people.toReversed()).ids).toEqual(ids);
  });

  test('by fit where words were typed, less for who was asked lately', () => {
    const people = [
      { id: 'chosen', quickHelp: true, score: 0.6 },
      { id: 'best', score: 1 },
      { id: 'asked', score: 1, load },
    ];
    expect(ringList(people).ids).toEqual(['best', 'asked', 'chosen']);
  });

  test('whoever was asked twice lately is held back, chosen or not', () => {
    const often = { ...load, lately: 2 };
    const people = [{ id: 'chosen', quickHelp: true, load: often }, { id: 'other' }];
    const why = { code: 'asked-twice', lastOn: SUNDAY };
    expect(ringList(people)).toEqual({ ids: ['other'], heldBack: [{ id: 'chosen', why }] });
  });
});
