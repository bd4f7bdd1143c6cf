/** Who is drawn, in which sphere, and how far each has drifted. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { inOrder, rosePeople } from '../../src/domain/rose-person.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { makeContact, makeSphere, SUNDAY } from '../support/make.ts';

const SPHERES = new Map(
  [
    makeSphere({ id: 'work', order: 1 }),
    makeSphere({ id: 'family', order: 0, private: true }),
    makeSphere({ id: 'choir', order: 1 }),
  ].map((sphere) => [sphere.id, sphere]),
);

function drawn(...people: readonly Partial<Contact>[]) {
  const contacts = people.map((fields) => makeContact({ tie: 'weak', ...fields }));
  return rosePeople(contacts, { spheres: SPHERES, defaults: DEFAULT_SETTINGS.defaultRhythms, today: SUNDAY });
}

test('everyone who is sorted is drawn, by id; those who aren’t, the remembered and the trashed are not', () => {
  const people = [
    makeContact({ id: 'e', tie: 'strong' }),
    makeContact({ id: 'd' }),
    makeContact({ id: 'c', tie: 'weak', standing: 'remembered' }),
    makeContact({ id: 'b', tie: 'weak', deletedAt: '2026-03-01T12:00:00.000Z' }),
    makeContact({ id: 'a', tie: 'weak', standing: 'never' }),
  ];
  const around = { spheres: SPHERES, defaults: DEFAULT_SETTINGS.defaultRhythms, today: SUNDAY };
  expect(rosePeople(people, around).map(({ id }) => id)).toEqual(['a', 'e']);
});

function sphereOf(sphereIds: readonly string[]) {
  return drawn({ sphereIds })[0]?.sphereId;
}

test('whoever is in several spheres stands in the first by the person’s own order; one that is gone is none', () => {
  expect(sphereOf(['work', 'family'])).toBe('family');
  expect(sphereOf(['work', 'choir'])).toBe('choir');
  expect(sphereOf(['gone'])).toBeUndefined();
  expect(inOrder(SPHERES.values()).map(({ id }) => id)).toEqual(['family', 'choir', 'work']);
});

test('drift is lateness, up to a whole rhythm; over a half is hollow', () => {
  const rhythm = { every: 100, unit: 'day' } as const;
  const late = (days: number) => drawn({ rhythm, dueOn: addDays(SUNDAY, -days) })[0];
  expect(late(-10)).toMatchObject({ status: 'soon', drift: 0, isHollow: false });
  expect(late(40)).toMatchObject({ status: 'due', drift: 0.4, isHollow: false });
  expect(late(60)).toMatchObject({ status: 'late', drift: 0.6, isHollow: true });
  expect(late(700)).toMatchObject({ drift: 1, isHollow: true });
});

test.each([
  { restingSince: SUNDAY },
  { snoozedUntil: addDays(SUNDAY, 9) },
  { standing: 'never' as const },
  { sphereIds: ['family'] },
])('nobody drifts who rests, waits, is left in peace, or has no rhythm: %o', (fields) => {
  expect(drawn({ dueOn: addDays(SUNDAY, -900), ...fields })).toMatchObject([{ drift: 0, isHollow: false }]);
});

test('what is known of them comes along', () => {
  const known = {
    id: 'helle',
    displayName: 'Helle Kjær',
    givenName: 'Helle',
    lastLightOn: SUNDAY,
    introducedById: 'anders',
  };
  expect(drawn(known)).toMatchObject([
    { id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', lastOn: SUNDAY, introducedById: 'anders' },
  ]);
});
