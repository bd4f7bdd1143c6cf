import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { tooAlike, type Near } from '../../src/domain/pitfall-mix.ts';

function near(id: string, fields: Partial<Near> = {}): Near {
  return { id, competences: [], sphereIds: [], tie: 'strong', ...fields };
}

function many(count: number, fields: Partial<Near>): readonly Near[] {
  return Array.from({ length: count }, (_, place) => near(`${JSON.stringify(fields)}${place}`, fields));
}

test('three in four of eight close people from one sphere', () => {
  const people = [...many(6, { sphereIds: ['work'] }), ...many(2, { sphereIds: ['club'] })];
  expect(tooAlike(people)).toEqual({ code: 'too-alike', part: 'sphere', value: 'work' });
});

test('someone loose from elsewhere is named, who has been quiet longest', () => {
  const loose = { tie: 'weak', sphereIds: ['club'] } as const;
  const people = [
    ...many(8, { sphereIds: ['work'] }),
    near('colleague', { tie: 'weak', sphereIds: ['work'] }),
    near('nowhere', { tie: 'weak' }),
    near('lately', { ...loose, lastFullOn: calendarDate('2026-02-01') }),
    near('quiet', { ...loose, lastFullOn: calendarDate('2024-02-01') }),
  ];
  expect(tooAlike(people)).toMatchObject({ contactId: 'quiet' });
  expect(tooAlike([...people, near('never', loose)])).toMatchObject({ contactId: 'never' });
});

test('not with fewer, not where they differ, and not where too little is known', () => {
  expect(tooAlike(many(7, { sphereIds: ['work'] }))).toBeUndefined();
  expect(tooAlike([...many(5, { sphereIds: ['work'] }), ...many(3, { sphereIds: ['club'] })])).toBeUndefined();
  expect(tooAlike([...many(5, { sphereIds: ['work'] }), ...many(3, {})])).toBeUndefined();
  expect(tooAlike(many(8, {}))).toBeUndefined();
  expect(tooAlike(many(8, { sphereIds: ['work'], tie: 'weak' }))).toBeUndefined();
});

test('the part in which they are most alike is spoken of', () => {
  const people = [
    ...many(6, { sphereIds: ['work'], level: 'leadership' }),
    ...many(2, { sphereIds: ['club'], level: 'leadership' }),
    near('nils', { tie: 'weak', level: 'staff' }),
    near('unknown', { tie: 'weak' }),
  ];
  expect(tooAlike(people)).toEqual({ code: 'too-alike', part: 'level', value: 'leadership', contactId: 'nils' });
});

test('a profession is told without its word, which is folded', () => {
  const people = [
    ...many(8, { jobTitle: 'Lærer' }),
    near('another', { tie: 'weak', jobTitle: 'lærer' }),
    near('nils', { tie: 'weak', jobTitle: 'Sygeplejerske' }),
    near('unknown', { tie: 'weak' }),
  ];
  expect(tooAlike(people)).toEqual({ code: 'too-alike', part: 'profession', contactId: 'nils' });
});

test('that all are close, or all are from here, is no pitfall', () => {
  expect(tooAlike(many(8, { reach: 'local' }))).toBeUndefined();
});
