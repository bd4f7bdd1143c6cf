import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import {
  FIRST_QUESTIONS,
  isFirstQuestion,
  knownQuestions,
  measureChange,
  firstMeasureOn,
  measureDueOn,
  MEASURE_SPANS,
  saidAnswers,
  scoresOf,
  USUAL_MEASURE_SPAN,
  type Question,
} from '../../src/domain/measure.ts';

const at = '2026-03-01T12:00:00.000Z';
function question(fields: Partial<Question>): Question {
  return { id: 'own', createdAt: at, updatedAt: at, rev: 1, text: '', order: 0, ...fields };
}

/** One measure; undefined is an answer in words alone. */
function measure(scores: { readonly [questionId: string]: number | undefined }) {
  return {
    answers: Object.entries(scores).map(([questionId, score]) =>
      score === undefined ? { questionId, words: 'hm' } : { questionId, score },
    ),
  };
}

describe('the questions', () => {
  test('begin with daily work, form and level, as the seed has them', () => {
    expect(knownQuestions([]).map(({ id }) => id)).toEqual([...FIRST_QUESTIONS]);
    expect(FIRST_QUESTIONS.slice(0, 3)).toEqual(['daily-work', 'form', 'level']);
  });

  test('one that was reworded keeps its place, its id and its earlier wording', () => {
    const earlier = [{ text: 'How do we meet?', until: calendarDate('2026-03-08') }];
    const known = knownQuestions([question({ id: 'form', text: 'Is this our form?', order: 1, earlier })]);
    expect(known.map(({ id }) => id)).toEqual([...FIRST_QUESTIONS]);
    expect(known[1]).toMatchObject({ text: 'Is this our form?', earlier });
  });

  test('one’s own come where they say, and by id where two say the same', () => {
    const known = knownQuestions([question({ id: 'b', order: 6 }), question({ id: 'a', order: 6 })]);
    expect(known.map(({ id }) => id)).toEqual([...FIRST_QUESTIONS, 'a', 'b']);
    expect(known.at(-1)?.earlier).toEqual([]);
  });

  test('those of the start are told from one’s own', () => {
    expect(isFirstQuestion('trust')).toBe(true);
    expect(isFirstQuestion('own')).toBe(false);
  });
});

describe('when to ask oneself', () => {
  test('is a span after the last time, whatever the order of the days', () => {
    const days = [calendarDate('2026-02-28'), calendarDate('2025-11-30')];
    expect(measureDueOn(days, USUAL_MEASURE_SPAN)).toBe('2026-05-28');
    expect(measureDueOn([calendarDate('2025-11-30')], USUAL_MEASURE_SPAN)).toBe('2026-02-28');
  });

  test('is four weeks after one began, the first time', () => {
    expect(firstMeasureOn(calendarDate('2026-02-01'))).toBe('2026-03-01');
  });

  test('is not known while one never has', () => {
    expect(measureDueOn([], USUAL_MEASURE_SPAN)).toBeUndefined();
  });

  test('is quarterly unless one says otherwise', () => {
    expect(USUAL_MEASURE_SPAN).toEqual({ every: 3, unit: 'month' });
    expect(MEASURE_SPANS).toContain(USUAL_MEASURE_SPAN);
  });
});

describe('answers', () => {
  test('that say nothing fall away, and words are trimmed', () => {
    expect(
      saidAnswers([
        { questionId: 'form', score: 4, words: ' ' },
        { questionId: 'level', words: ' too high ' },
        { questionId: 'trust' },
      ]),
    ).toEqual([
      { questionId: 'form', score: 4 },
      { questionId: 'level', words: 'too high' },
    ]);
  });

  test('stand beside one another over the measures', () => {
    const measures = [measure({ form: 2 }), measure({ level: 5 }), measure({ form: 4 })];
    expect(scoresOf(measures, 'form')).toEqual([2, undefined, 4]);
  });
});

describe('what has changed', () => {
  test('is told beside the last time that each question was answered', () => {
    const measures = [
      measure({ form: 2, level: 4, trust: 3 }),
      measure({ level: 4 }),
      measure({ form: 3, level: 3, trust: 3 }),
    ];
    expect(measureChange(measures)).toEqual({ more: ['form'], less: ['level'] });
  });

  test('is nothing where all is as it was', () => {
    expect(measureChange([measure({ form: 2 }), measure({ form: 2 })])).toEqual({ more: [], less: [] });
  });

  test('is not known without an answer from before', () => {
    expect(measureChange([])).toBeUndefined();
    expect(measureChange([measure({ form: 2 })])).toBeUndefined();
    expect(measureChange([measure({ form: undefined }), measure({ form: 2 })])).toBeUndefined();
    expect(measureChange([measure({ form: 2 }), measure({ form: undefined })])).toBeUndefined();
  });
});
