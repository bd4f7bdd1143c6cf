/** How alike all one's people are. */
import { expect, test } from 'vitest';
import { wholeMix } from '../../src/store/whole-mix.ts';
import { makeContact, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('of those who are sorted, without private life and professional distance', async () => {
  const database = await openFresh();
  await database.spheres.bulkAdd([
    makeSphere({ id: 'work', name: 'Work' }),
    makeSphere({ id: 'family', name: 'Family', private: true }),
  ]);
  const sorted = { tie: 'weak', level: 'board', sphereIds: ['work'] } as const;
  await database.contacts.bulkAdd([
    makeContact(sorted),
    makeContact(sorted),
    makeContact(sorted),
    makeContact({ ...sorted, level: 'staff', sphereIds: ['family'] }),
    makeContact({ ...sorted, level: 'staff', distance: true }),
    makeContact({ level: 'staff' }),
  ]);
  const { mix, sphereNames } = await wholeMix(database);
  expect(mix.parts.find(({ part }) => part === 'level')).toMatchObject({ known: 3, difference: 0 });
  expect(mix.likeness).toBe('alike');
  expect(sphereNames.get('work')).toBe('Work');
});

test('a private sphere that somebody is in beside others is not spoken of', async () => {
  const database = await openFresh();
  await database.spheres.bulkAdd([makeSphere({ id: 'work' }), makeSphere({ id: 'family', private: true })]);
  const both = { tie: 'weak', sphereIds: ['family', 'work'] } as const;
  await database.contacts.bulkAdd([makeContact(both), makeContact(both), makeContact(both)]);
  const { mix } = await wholeMix(database);
  expect(mix.parts.find(({ part }) => part === 'sphere')?.most).toEqual({ value: 'work', count: 3 });
});
