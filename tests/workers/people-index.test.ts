import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { PeopleQuery } from '../../src/domain/people-query.ts';
import type { Language } from '../../src/domain/settings.ts';
import type { Person } from '../../src/store/people.ts';
import { findPeople } from '../../src/workers/find-people.ts';
import { PeopleIndex } from '../../src/workers/people-index.ts';
import { PeopleOrders } from '../../src/workers/people-order.ts';
import { rowsOf } from '../../src/workers/people-rows.ts';
import { SUNDAY } from '../support/make.ts';
import { lookAt } from '../support/people.ts';

describe('searching', () => {
  test.each<[title: string, text: string, found: readonly string[]]>([
    ['nothing leaves nobody out', '', ['Anna Holm', 'Søren Åkær']],
    ['spaces alone leave nobody out', '   ', ['Anna Holm', 'Søren Åkær']],
    ['letters without marks find those with', 'soren', ['Søren Åkær']],
    ['letters with marks find those without', 'ånna', ['Anna Holm']],
    ['a part within a word is enough', 'kae', ['Søren Åkær']],
    ['every word must occur, in any order', 'åkær sor', ['Søren Åkær']],
    ['words of different texts may meet', 'anna malmo', ['Anna Holm']],
    ['one word that occurs nowhere leaves nobody', 'anna berlin', []],
    ['a Danish spelling on a foreign keyboard', 'soeren aakaer', ['Søren Åkær']],
    ['a number however it is spaced', '20 30-40 50', ['Anna Holm']],
    ['a number with its country', '+45 20304050', ['Anna Holm']],
    ['a comma after a word is no part of it', 'holm, anna', ['Anna Holm']],
    ['a nickname', 'musse', ['Søren Åkær']],
  ])('%s', (_, text, found) => {
    const index = indexOf([
      person('Anna Holm', { texts: 'Anna Holm\n+45 20 30 40 50\n4520304050\n+4520304050\nMalmö' }),
      person('Søren Åkær', { nicknames: ['Musse'], texts: 'Søren Åkær\nMusse' }),
    ]);
    expect(find(index, { text })).toEqual(found);
  });

  it('puts names that begin so first, then names with such a word, then the rest', () => {
    const index = indexOf([
      person('Bo Annesen', {}),
      person('Johanna Berg', { texts: 'Johanna Berg' }),
      person('Hanne Vig', { texts: 'Hanne Vig\nworks for Anna' }),
      person('Anna Ø', {}),
      person('Per Vig', { texts: 'Per Vig' }),
    ]);
    expect(find(index, { text: 'ann' })).toEqual(['Anna Ø', 'Bo Annesen', 'Hanne Vig', 'Johanna Berg']);
  });

  it('finds notes once they are there, and no longer when they are gone', () => {
    const index = indexOf([person('Anna'), person('Bo')]);
    expect(find(index, { text: 'boat' })).toEqual([]);
    index.setNotes('Bo', 'bought a boat');
    expect(find(index, { text: 'boat' })).toEqual(['Bo']);
    index.setNotes('Bo', '');
    expect(find(index, { text: 'boat' })).toEqual([]);
  });

  it('a search that goes on from the last one finds what it would have found alone', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'n', 'å', 'h', ' ', '2'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 8 }), letters, (names, text) => {
        const people = names.map((name, place) => person(`${place}`, { name, texts: name }));
        const typed = indexOf(people);
        for (let length = 1; length < text.length; length += 1) find(typed, { text: text.slice(0, length) });
        expect(find(typed, { text })).toEqual(find(indexOf(people), { text }));
      }),
    );
  });
});

describe('sorting', () => {
  test.each<[language: Language, sorted: readonly string[]]>([
    ['da', ['Bo', 'Zoe', 'Ærø', 'Østen', 'Aage', 'Åse']],
    ['sv', ['Aage', 'Bo', 'Zoe', 'Åse', 'Ærø', 'Østen']],
    ['en', ['Aage', 'Ærø', 'Åse', 'Bo', 'Østen', 'Zoe']],
  ])('as the language does: %s', (language, sorted) => {
    const index = indexOf(['Åse', 'Zoe', 'Aage', 'Østen', 'Bo', 'Ærø'].map((name) => person(name)));
    expect(find(index, {}, language)).toEqual(sorted);
  });

  it('by family name, else by the whole name', () => {
    const index = indexOf([
      person('Vera Bang', { familyName: 'Bang' }),
      person('Anna Cato', { familyName: 'Cato' }),
      person('Bygma'),
    ]);
    expect(find(index, { sort: 'family-name' })).toEqual(['Vera Bang', 'Bygma', 'Anna Cato']);
  });

  it('by the longest silence or the next due day, those without such a day last', () => {
    const index = indexOf([
      person('Anna', { lastOn: calendarDate('2026-02-01'), dueOn: calendarDate('2026-05-01') }),
      person('Bo'),
      person('Carl', { lastOn: calendarDate('2025-02-01'), dueOn: calendarDate('2026-06-01') }),
    ]);
    expect(find(index, { sort: 'last-contact' })).toEqual(['Carl', 'Anna', 'Bo']);
    expect(find(index, { sort: 'next-sign' })).toEqual(['Anna', 'Carl', 'Bo']);
  });

  it('the nameless come last', () => {
    expect(find(indexOf([person('x', { name: '' }), person('Bo')]), {})).toEqual(['Bo', '']);
  });
});

describe('filters', () => {
  const index = indexOf([
    person('Anna', { tie: 'strong', sphereIds: ['work'], tags: ['choir'] }),
    person('Bo', { tie: 'weak', sphereIds: ['work', 'family'], restingSince: SUNDAY }),
    person('Carl', { sphereIds: ['family'], tags: ['choir', 'boats'] }),
  ]);
  test.each<[title: string, query: Partial<PeopleQuery>, found: readonly string[]]>([
    ['a tie', { ties: ['strong'] }, ['Anna']],
    ['not sorted yet', { ties: ['unsorted'] }, ['Carl']],
    ['either of two ties', { ties: ['strong', 'weak'] }, ['Anna', 'Bo']],
    ['a sphere', { sphereIds: ['family'] }, ['Bo', 'Carl']],
    ['a status', { statuses: ['resting'] }, ['Bo']],
    ['a tag', { tags: ['choir'] }, ['Anna', 'Carl']],
    ['several kinds must all fit', { tags: ['choir'], sphereIds: ['family'] }, ['Carl']],
    ['together with a search', { sphereIds: ['work'], text: 'b' }, ['Bo']],
  ])('%s', (_, query, found) => {
    expect(find(index, query)).toEqual(found);
  });
});

describe('the status of a person', () => {
  const due = person('Anna', { tie: 'weak', rhythm: { every: 1, unit: 'year' }, dueOn: calendarDate('2026-03-09') });

  it('turns with the day, and says for whom', () => {
    const index = indexOf([due, person('Bo')]);
    expect(find(index, { statuses: ['soon'] })).toEqual(['Anna']);
    expect(index.turnTo(calendarDate('2026-03-09'))).toEqual([index.numberOf('Anna')]);
    expect(find(index, { statuses: ['due'] })).toEqual(['Anna']);
    expect(index.turnTo(calendarDate('2026-03-10'))).toEqual([]);
  });
});

describe('one change at a time', () => {
  const field = fc.record({
    id: fc.constantFrom('1', '2', '3', '4', '5'),
    name: fc.string({ unit: fc.constantFrom('a', 'å', 'b', 'z', ' '), maxLength: 4 }),
    tie: fc.constantFrom('strong', 'weak', undefined),
    gone: fc.boolean(),
  });

  it('comes to the same as building anew from what is left', () => {
    fc.assert(
      fc.property(fc.array(field, { maxLength: 25 }), fc.constantFrom('', 'a', 'b z'), (changes, text) => {
        const left = new Map<string, Person>();
        const index = indexOf([]);
        const orders = new PeopleOrders(index, 'da');
        const asked = (): readonly string[] => foundIn(index, orders, { text });
        for (const { id, name, tie, gone } of changes) {
          asked();
          const number = index.numberOf(id);
          if (number !== undefined) orders.leave(number);
          if (gone) index.remove(id);
          else orders.enter(index.put(person(id, { name, texts: name, ...(tie !== undefined && { tie }) })));
          if (gone) left.delete(id);
          else left.set(id, person(id, { name, texts: name, ...(tie !== undefined && { tie }) }));
        }
        const anew = indexOf([...left.values()]);
        expect(asked()).toEqual(foundIn(anew, new PeopleOrders(anew, 'da'), { text }));
        const { total, unsorted } = rowsOf(index, []);
        expect({ total, unsorted }).toEqual({
          total: left.size,
          unsorted: [...left.values()].filter(({ tie }) => tie === undefined).length,
        });
      }),
    );
  });
});

function person(id: string, fields: Partial<Person> = {}): Person {
  return { id, name: id, nicknames: [], subtitle: '', sphereIds: [], tags: [], texts: id, ...fields };
}

function indexOf(people: readonly Person[]): PeopleIndex {
  const index = new PeopleIndex(SUNDAY);
  for (const each of people) index.put(each);
  return index;
}

function find(index: PeopleIndex, query: Partial<PeopleQuery>, language: Language = 'en'): readonly string[] {
  return foundIn(index, new PeopleOrders(index, language), query, language);
}

function foundIn(
  index: PeopleIndex,
  orders: PeopleOrders,
  query: Partial<PeopleQuery>,
  language: Language = 'da',
): readonly string[] {
  const look = lookAt(query, language);
  const matches = index.search(look.query.text);
  const { order } = findPeople(index, { orders, look, ...(matches !== undefined && { matches }) });
  return Array.from(order, (number) => index.at(number)?.person.name ?? '?');
}
