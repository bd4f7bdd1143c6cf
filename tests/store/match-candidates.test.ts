import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Candidate } from '../../src/domain/matching/candidate.ts';
import { candidatesWith, everyCandidate } from '../../src/store/match-candidates.ts';
import { makeContact, makeInteraction } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('a candidate has the texts that may be matched, and what was noted at the last few meetings', async () => {
  const database = await openFresh();
  const anna = makeContact({ interests: ['bees'], jobTitle: 'Gartner', notes: 'Bor i Ribe', language: 'da' });
  await database.contacts.add(anna);
  const days = ['2026-01-01', '2026-01-04', '2026-01-03', '2026-01-02'];
  await database.interactions.bulkAdd(
    days.map((day) => makeInteraction({ contactIds: [anna.id], day: calendarDate(day), note: `On ${day}` })),
  );
  const [candidate] = await candidatesWith(database, [anna.id]);
  expect(candidate).toMatchObject({ id: anna.id, interests: ['bees'], jobTitle: 'Gartner', notes: 'Bor i Ribe' });
  expect(candidate?.lastNote).toBe('On 2026-01-04\nOn 2026-01-03\nOn 2026-01-02');
});

test('nothing told in confidence is among it', async () => {
  const database = await openFresh();
  const anna = makeContact({ confidentialNotes: 'secret one' });
  await database.contacts.add(anna);
  await database.interactions.add(makeInteraction({ contactIds: [anna.id], note: 'secret two', confidential: true }));
  expect(JSON.stringify(await candidatesWith(database, [anna.id]))).not.toContain('secret');
});

test('nobody is one who may not be suggested', async () => {
  const database = await openFresh();
  const people = [
    makeContact(),
    makeContact({ standing: 'never' }),
    makeContact({ standing: 'remembered' }),
    makeContact({ deletedAt: '2026-03-01T08:00:00.000Z' }),
  ];
  await database.contacts.bulkAdd(people);
  const found = await candidatesWith(database, [...people.map(({ id }) => id), 'gone']);
  expect(found.map(({ id }) => id)).toEqual([people[0]?.id]);
});

test('everyone comes a chunk at a time, as each would alone', async () => {
  const database = await openFresh();
  const people = Array.from({ length: 501 }, (_, place) => makeContact({ interests: [`interest ${place}`] }));
  await database.contacts.bulkAdd(people);
  await database.interactions.add(makeInteraction({ contactIds: people.map(({ id }) => id), note: 'At the fair' }));
  const chunks: (readonly Candidate[])[] = [];
  for await (const chunk of everyCandidate(database)) chunks.push(chunk);
  expect(chunks.map(({ length }) => length)).toEqual([500, 1]);
  expect(chunks.flat()).toEqual(
    await candidatesWith(
      database,
      people.map(({ id }) => id),
    ),
  );
});
