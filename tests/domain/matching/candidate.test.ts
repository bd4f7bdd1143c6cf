import { expect, test } from 'vitest';
import {
  FIELDS,
  isNote,
  textsOf,
  USUAL_LENGTH,
  WHO_CAN_HELP,
  WHO_LIKES,
} from '../../../src/domain/matching/candidate.ts';

test('each text of a list is read for itself; a field that was never filled in has none', () => {
  const candidate = { id: 'anna', interests: ['kunst', 'historie'], notes: 'Sejler', wished: 'en båd' };
  expect(textsOf(candidate, 'interests')).toEqual(['kunst', 'historie']);
  expect(textsOf(candidate, 'notes')).toEqual(['Sejler']);
  expect(textsOf(candidate, 'wished')).toEqual(['en båd']);
  expect(textsOf(candidate, 'seeks')).toEqual([]);
});

test('notes and what they wish for are running text', () => {
  expect(FIELDS.filter(isNote)).toEqual(['notes', 'wished']);
});

test('every field has a usual length and a weight in each question', () => {
  for (const field of FIELDS) {
    expect(USUAL_LENGTH[field]).toBeGreaterThan(0);
    expect(WHO_LIKES.weights[field]).toBeGreaterThanOrEqual(0);
    expect(WHO_CAN_HELP.weights[field]).toBeGreaterThanOrEqual(0);
  }
});
