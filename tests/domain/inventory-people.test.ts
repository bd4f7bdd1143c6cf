import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { inventoryOfNow } from '../../src/domain/inventory-people.ts';

const WALK = {
  school: {
    named: [
      { name: 'Ada', as: 'weak', contactId: 'ada' },
      { name: 'Bo', as: 'strong', contactId: 'bo' },
      { name: 'Somebody new', as: 'weak' },
    ],
  },
  sport: { doneOn: calendarDate('2026-03-01'), contactIds: ['bo', 'cai', 'ada'] },
  courses: { where: 'Evening school' },
} as const;

test('who became another is that one, named and added once', () => {
  expect(inventoryOfNow(WALK, (id) => (id === 'bo' ? 'ada' : id))).toEqual({
    ...WALK,
    school: { named: [WALK.school.named[0], WALK.school.named[2]] },
    sport: { ...WALK.sport, contactIds: ['ada', 'cai'] },
  });
});

test('who is gone for good is named and added no more', () => {
  expect(inventoryOfNow(WALK, (id) => (id === 'bo' ? undefined : id))).toEqual({
    ...WALK,
    school: { named: [WALK.school.named[0], WALK.school.named[2]] },
    sport: { ...WALK.sport, contactIds: ['cai', 'ada'] },
  });
});

test('where nobody of it is concerned it stays the very same', () => {
  expect(inventoryOfNow(WALK, (id) => id)).toBe(WALK);
});
