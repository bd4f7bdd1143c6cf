import { expect, test } from 'vitest';
import {
  answerTo,
  CHECKLIST_PARTS,
  CHECKLIST_WAYS,
  checklistProgress,
  questionsOf,
  WAY_KEY,
  wayIn,
  type ChecklistWay,
} from '../../src/domain/checklist.ts';

function allOf(way: ChecklistWay) {
  return CHECKLIST_PARTS.flatMap((part) => questionsOf(part, way));
}

test('whoever starts a network thinks of whom to ask, whoever is invited of the deal', () => {
  expect(questionsOf('people', 'start')).toEqual(['ideal-members', 'realistic-members', 'invitation', 'keeper']);
  expect(questionsOf('people', 'join')).toEqual(['others', 'keeper']);
  expect(questionsOf('self', 'start')).toEqual(['motive', 'ambition']);
  expect(questionsOf('self', 'join')).toEqual(['motive', 'deal']);
});

test('both think of all that MISSION B12 names of how it goes on', () => {
  for (const way of CHECKLIST_WAYS) {
    expect(allOf(way)).toEqual(
      expect.arrayContaining([
        'motive',
        'rules',
        'attendance',
        'agenda',
        'between-meetings',
        'progress',
        'evaluation',
        'lasting',
        'confidentiality',
        'keeper',
        're-agreeing',
        'renewal',
        'colleagues',
      ]),
    );
  }
});

test('no question stands twice, and none under the name that says the way', () => {
  const all = allOf('start');
  expect(new Set(all).size).toBe(all.length);
  expect(all).not.toContain(WAY_KEY);
});

test('the way is read where it was said', () => {
  expect(wayIn({ way: 'join' })).toBe('join');
  expect(wayIn({ way: 'sideways' })).toBeUndefined();
  expect(wayIn({})).toBeUndefined();
});

test('an answer of blanks is none', () => {
  expect(answerTo('motive', { motive: '  To learn ' })).toBe('To learn');
  expect(answerTo('motive', { motive: '  ' })).toBeUndefined();
  expect(answerTo('motive', {})).toBeUndefined();
});

test('progress counts the questions of the way alone', () => {
  const answers = { way: 'join', motive: 'To learn', 'ideal-members': 'Curious people', rules: ' ' };
  expect(checklistProgress('join', answers)).toEqual({ answered: 1, of: allOf('join').length });
  expect(checklistProgress('start', answers)).toEqual({ answered: 2, of: allOf('start').length });
});
