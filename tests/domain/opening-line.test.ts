import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReasonCode } from '../../src/domain/nudge.ts';
import {
  filledIn,
  gapIn,
  linePerPerson,
  lineTextOf,
  openingLinesFor,
  type OpeningFor,
  type OpeningLine,
} from '../../src/domain/opening-line.ts';

function line(id: string, occasions?: readonly ReasonCode[]): OpeningLine {
  return { id, language: 'en', text: `Hi {name}, ${id} …`, ...(occasions !== undefined && { occasions }) };
}

const LINES = [
  line('any', []),
  line('own'),
  line('due 1', ['due']),
  line('birthday 1', ['birthday']),
  line('due 2', ['due', 'lapsed']),
  line('birthday 2', ['birthday']),
];

function order(person: Partial<Omit<OpeningFor, 'reasons'>> & { readonly reasons: readonly ReasonCode[] }) {
  const reasons = person.reasons.map((code) => ({ code }));
  return openingLinesFor(LINES, { used: [], ...person, reasons }).map(({ id }) => id);
}

test('the strongest reason goes first, with one’s own lines; then the other reasons; then those for none', () => {
  expect(order({ reasons: ['birthday', 'due'] })).toEqual(['own', 'birthday 1', 'birthday 2', 'due 1', 'due 2', 'any']);
});

test('a line for another occasion is never offered', () => {
  expect(order({ reasons: ['lapsed'] })).toEqual(['own', 'due 2', 'any']);
  expect(order({ reasons: [] })).toEqual(['any', 'own']);
});

test('what has rested longest goes before what was used lately', () => {
  expect(order({ reasons: ['due'], used: ['due 1', 'own', 'due 1'] })).toEqual(['due 2', 'own', 'due 1', 'any']);
});

test('the line used last is not offered first, even where it alone fits best', () => {
  expect(order({ reasons: ['lapsed'], used: ['due 2', 'own'] })).toEqual(['own', 'due 2', 'any']);
  expect(
    openingLinesFor([LINES[0], line('b', ['due'])] as OpeningLine[], { reasons: [{ code: 'due' }], used: ['b'] })[0]
      ?.id,
  ).toBe('any');
});

test('nor is the one offered last time, used or not', () => {
  expect(order({ reasons: ['birthday'], used: ['own'], offered: 'birthday 1' })[0]).toBe('birthday 2');
});

test('the only line there is may come again; without any there is none', () => {
  const only = line('only');
  expect(openingLinesFor([only], { reasons: [], used: ['only'], offered: 'only' })).toEqual([only]);
  expect(openingLinesFor([], { reasons: [], used: [] })).toEqual([]);
});

const aCode = fc.constantFrom<ReasonCode>('due', 'lapsed', 'birthday', 'retry');
const someLines = fc
  .uniqueArray(fc.record({ id: fc.stringMatching(/^[a-j]$/), occasions: fc.option(fc.array(aCode)) }), {
    selector: ({ id }) => id,
    minLength: 2,
  })
  .map((made) => made.map(({ id, occasions }) => line(id, occasions ?? undefined)));

test('never the same line twice in a row to one person, however often one writes', () => {
  fc.assert(
    fc.property(
      someLines,
      fc.array(fc.array(aCode, { maxLength: 3 }), { minLength: 2, maxLength: 12 }),
      (lines, weeks) => {
        const used: string[] = [];
        for (const codes of weeks) {
          const reasons = codes.map((code) => ({ code }));
          const [first, second] = openingLinesFor(lines, { reasons, used });
          if (first === undefined) continue;
          expect(second !== undefined && first.id === used[0]).toBe(false);
          used.unshift(first.id);
        }
      },
    ),
  );
});

test('every line that fits is offered once, whatever was used and offered', () => {
  fc.assert(
    fc.property(someLines, fc.array(fc.stringMatching(/^[a-j]$/)), (lines, used) => {
      const person = { reasons: [{ code: 'due' as const }], used, ...(used[1] !== undefined && { offered: used[1] }) };
      const fitting = lines.filter(({ occasions }) => occasions?.includes('due') ?? true);
      const offered = openingLinesFor(lines, person).map(({ id }) => id);
      expect(new Set(offered).size).toBe(offered.length);
      for (const { id } of fitting) expect(offered).toContain(id);
    }),
  );
});

test('of several people no two get the same line, and nobody the one used last with them', () => {
  const lines = [line('one', ['tip']), line('two', ['tip']), line('three', ['tip'])];
  const person = { lines, reasons: [{ code: 'tip' }] as const };
  const given = linePerPerson([
    { ...person, used: [] },
    { ...person, used: ['two'] },
    { ...person, used: [] },
    { ...person, used: [] },
  ]);
  expect(given.map((each) => each?.id)).toEqual(['one', 'three', 'two', undefined]);
  expect(linePerPerson([{ lines: [line('only')], reasons: [], used: ['only'] }])).toEqual([undefined]);
});

test('a line is filled in with the name as it is, and a text becomes a line again', () => {
  expect(filledIn({ text: 'Hi {name}, how is …?' }, '$& Åse')).toBe('Hi $& Åse, how is …?');
  expect(lineTextOf('Hej Åse, og hils de andre, Åse', 'Åse')).toBe('Hej {name}, og hils de andre, {name}');
  expect(lineTextOf('Hello', '')).toBe('Hello');
});

test('a name that is only a part of a word is none', () => {
  expect(lineTextOf('Bo, bor I stadig i Bogense?', 'Bo')).toBe('{name}, bor I stadig i Bogense?');
  expect(lineTextOf('Ann och Annika', 'Ann')).toBe('{name} och Annika');
  expect(lineTextOf('Hello J. (Joe), JoJ.', 'J.')).toBe('Hello {name} (Joe), JoJ.');
});

test('the gap is found where it stands, until it is filled', () => {
  expect(gapIn('How is …?')).toEqual({ start: 7, end: 8 });
  expect(gapIn('How is the boat?')).toBeUndefined();
});
