import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { ownReader } from '../../../src/formats/csv/read-own.ts';
import { readTable } from '../../../src/formats/csv/read-table.ts';

function read(text: string) {
  const table = readTable(text);
  if (!table.ok) throw new Error(table.failure.code);
  const reader = ownReader(table.value, 0, { today: calendarDate('2026-11-21'), matchKeysOf: () => ['reckoned'] });
  for (let index = 0; index < reader.count; index += 1) reader.read(index);
  return reader;
}

test('takes exactly one apostrophe off a guarded cell, and none off another', () => {
  const { people } = read("record,id,displayName,notes\ncontact,,'=Bo,'tis\n");
  expect(people.contacts).toEqual([{ displayName: '=Bo', notes: "'tis", row: 2, matchKeys: ['reckoned'] }]);
});

test('a contact without a name shows what it has; one with nothing is nobody', () => {
  const { people, skipped } = read('record,id,displayName,organization\ncontact,,,Novo\ncontact,x,,\n,,,\n');
  expect(people.contacts.map(({ displayName }) => displayName)).toEqual(['Novo']);
  expect(skipped).toEqual([{ code: 'nobody', row: 3 }]);
});

test('an interaction that lacks what it needs is skipped and said', () => {
  const { people, skipped } = read('record,id,createdAt,updatedAt,day\ninteraction,i,a,b,2026-01-01\n');
  expect(people.interactions).toEqual([]);
  expect(skipped).toEqual([{ code: 'unknown-record', row: 2 }]);
});
