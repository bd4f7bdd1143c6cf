/** The tie: what four answers suggest, and when a tie does not fit what happens. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { suggestedTie, tieMisfit, type TieAnswers } from '../../src/domain/tie.ts';
import { SUNDAY } from '../support/make.ts';

const ago = (days: number) => addDays(SUNDAY, -days);

describe('Four answers from 0 to 3 suggest a close tie from seven of twelve on', () => {
  test.each<[TieAnswers, string]>([
    [{ acquaintance: 3, availability: 3, confidentiality: 3, support: 3 }, 'strong'],
    [{ acquaintance: 3, availability: 2, confidentiality: 1, support: 1 }, 'strong'],
    [{ acquaintance: 3, availability: 3, confidentiality: 0, support: 0 }, 'weak'],
    [{ acquaintance: 0, availability: 1, confidentiality: 3, support: 3 }, 'strong'],
    [{ acquaintance: 0, availability: 0, confidentiality: 0, support: 0 }, 'weak'],
  ])('%o suggests %s', (answers, expected) => {
    expect(suggestedTie(answers)).toBe(expected);
  });
});

describe('A tie does not fit', () => {
  test('when it is called loose and there were four weeks of contact in the last four', () => {
    expect(tieMisfit({ tie: 'weak' }, [ago(0), ago(7), ago(14), ago(27)], SUNDAY)).toBe('weak-yet-weekly');
  });

  test.each([
    ['three days', [0, 7, 14]],
    ['two of them the same day', [0, 7, 7, 14]],
    ['one of them 28 days ago', [0, 7, 14, 28]],
    ['one of them still to come', [-1, 0, 7, 14]],
    ['none at all', []],
  ])('but a loose tie fits with %s', (_, daysAgo) => {
    expect(tieMisfit({ tie: 'weak' }, daysAgo.map(ago), SUNDAY)).toBeUndefined();
  });

  test('when it is called close and has been silent for over a year', () => {
    expect(tieMisfit({ tie: 'strong' }, [ago(800), ago(366)], SUNDAY)).toBe('strong-yet-silent');
    expect(tieMisfit({ tie: 'strong', lastLightOn: ago(400) }, [], SUNDAY)).toBe('strong-yet-silent');
  });

  test('but a close tie fits as long as a greeting was given within the year', () => {
    expect(tieMisfit({ tie: 'strong' }, [ago(365), ago(800)], SUNDAY)).toBeUndefined();
    expect(tieMisfit({ tie: 'strong', lastLightOn: ago(3) }, [ago(800)], SUNDAY)).toBeUndefined();
  });

  test('and nothing is said of a close tie without any history, or of someone unsorted', () => {
    expect(tieMisfit({ tie: 'strong' }, [], SUNDAY)).toBeUndefined();
    expect(tieMisfit({}, [ago(0), ago(7), ago(14), ago(21)], SUNDAY)).toBeUndefined();
  });
});
