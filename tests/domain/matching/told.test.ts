import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toldIn } from '../../../src/domain/matching/told.ts';

describe('what a note says is over', () => {
  test.each([
    ['She no longer plays golf, now loves sailing', 'golf', 'sailing'],
    ['Golf no longer interests him', 'golf', ''],
    ['Gave up running. Loves chess', 'running', 'chess'],
    ['Had enough of tax, wants to learn pottery', 'tax', 'pottery'],
    ['er holdt op med at løbe og er begyndt at svømme', 'lobe', 'svomme'],
    ['Gider ikke golf, men er vild med skak', 'golf', 'skak'],
    ['Golf er lagt på hylden', 'golf', ''],
    ['vil ikke høre om nye job', 'job', ''],
    ['Har slutat segla men letar efter en kör', 'segla', 'kor'],
    ['Golf intresserar honom inte', 'golf', ''],
    ['less på möten; brinner för odling', 'moten', 'odling'],
    ['Var meget optaget af yoga, men det er hun holdt op med', 'yoga', ''],
  ])('%s: %s', (note, over, wished) => {
    const told = toldIn(note);
    expect(told.over).toContain(over);
    expect(told.holds).not.toContain(over);
    expect(told.wished).toContain(wished);
  });

  test('a list goes on over its commas', () => {
    expect(toldIn('no longer into golf, tennis and sailing, just chess').over).toMatch(/golf, tennis and sailing/);
  });

  test('what nothing is said of is over for nobody', () => {
    expect(toldIn('Er holdt op med det')).toMatchObject({ holds: '', wished: '' });
  });

  test('what went before in the same clause still holds', () => {
    expect(toldIn('an accountant who no longer plays golf').holds).toContain('accountant');
  });
});

test.each([
  ['Leder efter hus i Roskilde', 'hus i roskilde'],
  ['Obsessed with old maps', 'old maps'],
  ['Hon drömmer om en båt', 'en bat'],
])('%s is a wish', (note, wished) => {
  expect(toldIn(note).wished).toContain(wished);
});

test('a note without such words holds', () => {
  expect(toldIn('Met at the fair')).toEqual({ holds: 'met at the fair\n', wished: '', over: '' });
});

test('every word of a note stands in one of its parts, or was the sign', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('golf', 'chess', 'boats', ',', '.', 'and', 'no longer', 'loves')),
      (pieces) => {
        const { holds, wished, over } = toldIn(pieces.join(' '));
        const all = `${holds}${wished}${over}`;
        for (const word of ['golf', 'chess', 'boats']) {
          expect(all.split(word).length).toBe(pieces.filter((piece) => piece === word).length + 1);
        }
      },
    ),
  );
});
